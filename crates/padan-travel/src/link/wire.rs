//! Numbers of varying length, decimals and moments as the reader restores them, and bytes taken from the front.

use padan_core::stamp::Stamp;

/// Appends a number, seven bits a byte, the lowest first.
#[allow(clippy::cast_possible_truncation)] // below 128
pub(super) fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Small numbers of either sign as small numbers: 0, -1, 1, -2 …
pub(super) fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

/// Undoes [`zigzag`].
pub(super) fn unzigzag(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

/// Bytes that have not been taken yet.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in 0..10 {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if place == 9 && bits > 1 {
                return None;
            }
            number |= bits << (7 * place);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// Bytes up to one that marks the end, which is taken too.
    pub(super) fn until(&mut self, end: u8) -> Option<&'a [u8]> {
        let length = self.0.iter().position(|&byte| byte == end)?;
        let taken = self.take(length)?;
        self.take(1)?;
        Some(taken)
    }
}

/// Thousandths as a decimal.
#[allow(clippy::cast_precision_loss)] // what the writer gives is below 2^53; what others give is rounded
pub(super) fn decimal(thousandths: i64) -> f64 {
    thousandths as f64 / 1000.0
}

/// A moment as text without its milliseconds.
pub(super) fn to_the_second(stamp: Stamp) -> String {
    let text = stamp.to_string();
    text.get(..19).map_or(text.clone(), |second| format!("{second}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back(number in any::<u64>(), small in 0u64..300, signed in any::<i64>()) {
            let mut out = Vec::new();
            put(&mut out, number);
            put(&mut out, small);
            put(&mut out, zigzag(signed));
            let mut bytes = Bytes(&out);
            prop_assert_eq!((bytes.number(), bytes.number()), (Some(number), Some(small)));
            prop_assert_eq!(bytes.number().map(unzigzag), Some(signed));
            prop_assert!(bytes.0.is_empty());
        }
    }

    #[test]
    fn numbers_too_long_are_refused() {
        assert_eq!(Bytes(&[0xff; 12]).number(), None);
        assert_eq!(Bytes(&[0x80, 0x80]).number(), None);
    }
}
