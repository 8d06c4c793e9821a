//! Seeded numbers, the same as `numpy.random.default_rng(seed)` gives: ties are broken as the benchmark's own program does.

/// PCG64 (XSL-RR), seeded as numpy does.
#[derive(Debug, Clone)]
pub struct Generator {
    state: u128,
    increment: u128,
}

const MULTIPLIER: u128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645;

impl Generator {
    /// A generator from a seed.
    pub fn new(seed: u32) -> Self {
        let [a, b, c, d] = spread(seed);
        let join = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        let mut generator = Self { state: 0, increment: join(c, d) << 1 | 1 };
        generator.step();
        generator.state = generator.state.wrapping_add(join(a, b));
        generator.step();
        generator
    }

    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    /// The next 64 bits.
    #[allow(clippy::cast_possible_truncation, reason = "the two halves of 128 bits")]
    pub fn bits(&mut self) -> u64 {
        self.step();
        let folded = (self.state >> 64) as u64 ^ self.state as u64;
        folded.rotate_right((self.state >> 122) as u32)
    }

    /// A number from 0 up to 1, with 53 bits.
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A place below `count`, which has to be at least 1.
    pub fn below(&mut self, count: usize) -> usize {
        let wide = u128::from(self.bits()) * count as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// Puts a list into a random order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            let other = self.below(place + 1);
            list.swap(place, other);
        }
    }
}

/// numpy's `SeedSequence(seed).generate_state(4, uint64)`.
fn spread(seed: u32) -> [u64; 4] {
    let mut constant: u32 = 0x43b0_d7e5;
    let mut hash = |mut value: u32| {
        value ^= constant;
        constant = constant.wrapping_mul(0x931e_8875);
        value = value.wrapping_mul(constant);
        value ^ value >> 16
    };
    let mut pool = [hash(seed), hash(0), hash(0), hash(0)];
    for from in 0..4 {
        for to in (0..4).filter(|&to| to != from) {
            let mixed = 0xca01_f9ddu32.wrapping_mul(pool[to]).wrapping_sub(0x4973_f715u32.wrapping_mul(hash(pool[from])));
            pool[to] = mixed ^ mixed >> 16;
        }
    }
    let mut constant: u32 = 0x8b51_f9dd;
    let mut words = [0u32; 8];
    for (place, word) in words.iter_mut().enumerate() {
        let mut value = pool[place % 4] ^ constant;
        constant = constant.wrapping_mul(0x58f3_8ded);
        value = value.wrapping_mul(constant);
        *word = value ^ value >> 16;
    }
    core::array::from_fn(|place| u64::from(words[2 * place]) | u64::from(words[2 * place + 1]) << 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `numpy.random.default_rng(12345).random(3)`, numpy 2.
    #[test]
    fn as_numpy_gives_them() {
        let mut generator = Generator::new(12345);
        let found = [generator.unit(), generator.unit(), generator.unit()];
        let expected = [0.227_336_022_467_169_66, 0.316_758_339_709_752_87, 0.797_365_457_332_734_1];
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-15), "{found:?}");
    }

    #[test]
    fn a_shuffle_loses_nothing() {
        let mut list: Vec<usize> = (0..100).collect();
        Generator::new(1).shuffle(&mut list);
        assert_ne!(list, (0..100).collect::<Vec<_>>());
        list.sort_unstable();
        assert_eq!(list, (0..100).collect::<Vec<_>>());
    }
}
