//! Losses, disorder, mixtures, damage and hostile headers.

use super::*;
use proptest::prelude::*;

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 ^ (self.0 >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ (mixed >> 33)
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[3]).collect()
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = usize::try_from(self.next() % (last as u64 + 1)).unwrap_or_default();
            things.swap(last, other);
        }
    }
}

fn sender(payload: &[u8]) -> Sender {
    Sender::new(payload).unwrap_or_else(|| unreachable!("the payload has a usual length"))
}

#[test]
fn fifteen_kilobytes_survive_the_loss_of_a_third_in_any_order() {
    let mut beyond = [0_usize; 16];
    for seed in 0..400 {
        let mut numbers = Numbers(seed);
        let payload = numbers.bytes(15_000);
        let sender = sender(&payload);
        // Shown twice over; three in ten are lost, the rest come in any order.
        let mut shown: Vec<u32> = (0..2 * sender.blocks()).filter(|_| numbers.next() % 10 >= 3).collect();
        numbers.shuffle(&mut shown);
        let mut receiver = Receiver::default();
        let mut taken = 0;
        let got = shown.iter().find_map(|&number| {
            taken += 1;
            receiver.take(sender.frame(number).as_bytes()).ok()?.whole
        });
        assert_eq!(got.as_ref(), Some(&payload), "seed {seed}: {} of {} frames", shown.len(), 2 * sender.blocks());
        beyond[(taken - sender.blocks() as usize).min(15)] += 1;
    }
    println!("frames taken beyond the 32 blocks, and how often: {beyond:?}");
    let weighted: usize = beyond.iter().enumerate().map(|(more, times)| more * times).sum();
    println!("mean {}.{:02}", weighted / 400, weighted % 400 / 4);
    assert!(beyond[12..].iter().all(|&times| times == 0), "{beyond:?}");
}

#[test]
fn a_receiver_that_comes_late_needs_no_second_round() {
    // A receiver that comes late sees sums alone.
    let payload = Numbers(1).bytes(15_000);
    let sender = sender(&payload);
    let mut receiver = Receiver::default();
    let got = (1000..1050).find_map(|number| receiver.take(sender.frame(number).as_bytes()).ok()?.whole);
    assert_eq!(got, Some(payload));
}

#[test]
fn repeated_frames_count_once() {
    let sender = sender(&[1; 2000]);
    let mut receiver = Receiver::default();
    for _ in 0..3 {
        let progress = receiver.take(sender.frame(1).as_bytes());
        assert_eq!(progress, Ok(Progress { have: 1, need: 5, whole: None }));
    }
}

#[test]
fn two_payloads_mixed_arrive_both() {
    let mut numbers = Numbers(5);
    let payloads = [numbers.bytes(5000), numbers.bytes(5000)];
    let senders = [sender(&payloads[0]), sender(&payloads[1])];
    let mut receiver = Receiver::default();
    let got: Vec<Vec<u8>> =
        (0..40).filter_map(|number| receiver.take(senders[number as usize % 2].frame(number).as_bytes()).ok()?.whole).collect();
    assert!(got == payloads || got == [payloads[1].clone(), payloads[0].clone()], "{} arrived", got.len());
    let after = receiver.take(senders[1].frame(77).as_bytes()).map(|progress| progress.whole);
    assert_eq!(after, Ok(None));
}

#[test]
fn every_damaged_character_is_noticed() {
    let frame = sender(&Numbers(2).bytes(700)).frame(1).into_bytes();
    for place in PREFIX.len()..frame.len() {
        let mut damaged = frame.clone();
        damaged[place] = if damaged[place] == b'0' { b'1' } else { b'0' };
        assert_eq!(Receiver::default().take(&damaged), Err(FrameError::Damaged), "character {place}");
    }
    for length in PREFIX.len()..frame.len() {
        assert_eq!(Receiver::default().take(&frame[..length]), Err(FrameError::Damaged), "{length} characters");
    }
}

#[test]
fn other_codes_and_later_versions_are_told_apart() {
    let mut receiver = Receiver::default();
    assert_eq!(receiver.take(b"https://x.example/"), Err(FrameError::NotAFrame));
    assert_eq!(receiver.take(b"PADAN2:ABC"), Err(FrameError::Later));
    assert_eq!(receiver.take(b""), Err(FrameError::NotAFrame));
}

fn hostile(length: u32, count: u16, block: usize) -> String {
    let header = [&[0; 4][..], &length.to_le_bytes(), &count.to_le_bytes(), &[0; 4], &vec![0; block]];
    sealed(&header.concat())
}

#[test]
fn headers_that_cannot_be_are_refused() {
    for (length, count, block) in [(0, 0, 0), (0, 1, 0), (1, 0, 1), (u32::MAX, 1, 10), (300_000, 1000, 300), (100, 200, 1), (1000, 2, 499)]
    {
        assert_eq!(
            Receiver::default().take(hostile(length, count, block).as_bytes()),
            Err(FrameError::Refused),
            "{length} {count} {block}"
        );
    }
    assert!(Receiver::default().take(hostile(1000, 2, 500).as_bytes()).is_ok());
}

#[test]
fn many_payloads_fill_no_memory() {
    let mut receiver = Receiver::default();
    for seed in 0..200 {
        let progress = receiver.take(sender(&Numbers(seed).bytes(1000)).frame(0).as_bytes());
        assert_eq!(progress.map(|progress| progress.have), Ok(1));
        assert!(receiver.partial.len() <= 3);
    }
}

#[test]
fn a_payload_that_is_not_what_its_sum_says_is_refused_and_forgotten() {
    let mut sender = sender(&[5; 900]);
    sender.stream.sum = 1;
    let mut receiver = Receiver::default();
    assert!(receiver.take(sender.frame(0).as_bytes()).is_ok());
    assert_eq!(receiver.take(sender.frame(1).as_bytes()), Err(FrameError::Damaged));
    assert!(receiver.partial.is_empty());
}

#[test]
fn frames_stay_as_they_are() {
    // Two devices may run two releases, so the selection of a number may never change.
    let numbers: Vec<bool> = (0..24).map(|block| selection::Selection::of(100, 12345, 24).has(block)).collect();
    let text: String = numbers.iter().map(|&has| if has { '1' } else { '0' }).collect();
    assert_eq!(text, "111111111111011111101000");
    assert_eq!(sender(b"Padan").frame(0), "PADAN1:V3VLKJKS0000V50000000C7A2VC00ENJH82");
}

proptest! {
    #[test]
    fn payloads_of_any_length_arrive(payload in prop::collection::vec(any::<u8>(), 1..3000), from in any::<u16>()) {
        let sender = sender(&payload);
        let mut receiver = Receiver::default();
        let first = u32::from(from);
        let got = (first..first + 60).find_map(|number| receiver.take(sender.frame(number).as_bytes()).ok()?.whole);
        prop_assert_eq!(got, Some(payload));
    }

    #[test]
    fn any_bytes_are_taken_or_refused(codes in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..60), 0..8)) {
        let mut receiver = Receiver::default();
        for code in codes {
            let _ = receiver.take(&code);
            prop_assert!(receiver.take(sealed(&code).as_bytes()).is_err() || code.len() > HEADER);
        }
    }

    #[test]
    fn no_payload_is_longer_than_the_limit(length in prop::sample::select(vec![0, PAYLOAD_LIMIT + 1, 1 << 20])) {
        prop_assert!(Sender::new(&vec![0; length]).is_none());
    }
}
