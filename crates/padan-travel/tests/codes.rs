//! Codes are drawn as pictures and read back, as a camera would.

mod shared;

use padan_travel::leaflet::{Member, text};
use padan_travel::qr::{CAPACITY, Code, code, fits};
use padan_travel::{frames, link};
use shared::{Numbers, TestResult, typical};

/// Draws the path of a code, `scale` pixels a module: dark is 30, light 220.
fn draw(code: &Code, scale: usize) -> Result<(usize, Vec<u8>), Box<dyn std::error::Error>> {
    let side = code.size * scale;
    let mut grey = vec![220; side * side];
    for run in code.path.split('M').filter(|run| !run.is_empty()) {
        let (place, rest) = run.split_once('h').ok_or("no run")?;
        let (x, y) = place.split_once(' ').ok_or("no place")?;
        let (length, end) = rest.split_once('v').ok_or("no length")?;
        assert_eq!(end, format!("1h-{length}z"));
        let (x, y, length): (usize, usize, usize) = (x.parse()?, y.parse()?, length.parse()?);
        for row in y * scale..(y + 1) * scale {
            grey[row * side + x * scale..row * side + (x + length) * scale].fill(30);
        }
    }
    Ok((side, grey))
}

/// Reads the only code of a picture.
fn read(side: usize, grey: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| grey[y * side + x]);
    let grids = image.detect_grids();
    let [grid] = &grids[..] else { return Err(format!("{} codes", grids.len()).into()) };
    let mut payload = Vec::new();
    grid.decode_to(&mut payload)?;
    Ok(payload)
}

fn member(name: &str, state: &str, stand: Option<&str>) -> Member {
    Member { name: name.into(), state: state.into(), stand: stand.map(str::to_owned) }
}

#[test]
fn a_leaflet_in_thai_and_vietnamese_is_read_back() -> TestResult {
    let items = [
        vec![member("มหาวิทยาลัยขอนแก่น", "ประเทศไทย", Some("ฮอลล์ 2")), member("Đại học Bách khoa Hà Nội", "Việt Nam", None)],
        vec![member("ສະຖາບັນ", "ລາວ", None)],
    ];
    let leaflet = text("Padan · รายการของฉัน", &items, CAPACITY, |count| format!("and {count} more"));
    let (side, grey) = draw(&code(&leaflet).ok_or("does not fit")?, 4)?;
    assert_eq!(String::from_utf8(read(side, &grey)?)?, leaflet);
    Ok(())
}

#[test]
fn the_link_of_twenty_pairs_fits_into_one_code() -> TestResult {
    let list = link::light(typical(20, false, 9)?, |_| true);
    let address = format!("https://fair.example/padan/#/shortlist?import={}", link::pack(&list)?);
    assert!(fits(address.len()), "{} characters", address.len());
    let (side, grey) = draw(&code(&address).ok_or("does not fit")?, 3)?;
    assert_eq!(String::from_utf8(read(side, &grey)?)?, address);
    Ok(())
}

#[test]
fn codes_of_every_length_up_to_the_capacity() -> TestResult {
    let mut numbers = Numbers(3);
    for length in [1, 2, 20, 100, 400, 666, 667, 1000, CAPACITY] {
        let text: String = (0..length).map(|_| char::from(b'a' + u8::try_from(numbers.below(26)).unwrap_or(0))).collect();
        let code = code(&text).ok_or("does not fit")?;
        assert!(code.size <= 137 + 8 && (length > 666 || code.size <= 97 + 8), "{length}: {}", code.size);
        let (side, grey) = draw(&code, 3)?;
        assert_eq!(read(side, &grey)?, text.as_bytes(), "{length}");
    }
    assert_eq!((code(""), code(&"x".repeat(CAPACITY + 1))), (None, None));
    Ok(())
}

#[test]
fn frames_are_of_one_size() -> TestResult {
    let payload: Vec<u8> = (0..15_000).map(|place| u8::try_from(place % 251).unwrap_or(0)).collect();
    let sender = frames::Sender::new(&payload).ok_or("too long")?;
    for number in [0, 1, 31, 32, 1000] {
        let frame = sender.frame(number);
        let code = code(&frame).ok_or("does not fit")?;
        assert_eq!(code.size, 77 + 8, "{} characters", frame.len());
        let (side, grey) = draw(&code, 3)?;
        assert_eq!(read(side, &grey)?, frame.as_bytes());
    }
    Ok(())
}

#[cfg(feature = "camera")]
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_precision_loss, clippy::cast_sign_loss)] // pixels
mod camera {
    use super::{TestResult, code, draw, frames};
    use crate::shared::Numbers;
    use padan_travel::camera::payloads;

    /// A picture of a code as a camera might take it: smaller or larger by a factor that is no whole number, turned a little,
    /// lit from one side, with noise.
    fn photograph(side: usize, grey: &[u8], scale: f64, turn: f64, noise: usize, numbers: &mut Numbers) -> (usize, Vec<u8>) {
        let out = (side as f64 * scale * 1.2) as usize;
        let (up, along) = turn.sin_cos();
        let centre = (out as f64 / 2.0, side as f64 / 2.0);
        let mut picture = Vec::with_capacity(out * out);
        for y in 0..out {
            for x in 0..out {
                let (dx, dy) = (x as f64 - centre.0, y as f64 - centre.0);
                let (u, v) = ((along * dx + up * dy) / scale + centre.1, (along * dy - up * dx) / scale + centre.1);
                let inside = u >= 0.0 && v >= 0.0 && (u as usize) < side && (v as usize) < side;
                let value = if inside { i64::from(grey[v as usize * side + u as usize]) } else { 200 };
                let shade = -(30 * x as i64) / out as i64;
                let noise = numbers.below(2 * noise + 1) as i64 - noise as i64;
                picture.push(u8::try_from((value + shade + noise).clamp(0, 255)).unwrap_or(0));
            }
        }
        (out, picture)
    }

    #[test]
    fn frames_are_read_from_noisy_pictures_of_other_scale() -> TestResult {
        let mut numbers = Numbers(11);
        let payload: Vec<u8> = (0..4000).map(|_| numbers.below(256) as u8).collect();
        let sender = frames::Sender::new(&payload).ok_or("too long")?;
        let mut receiver = frames::Receiver::default();
        let (mut shown, mut whole) = (0, None);
        for number in 0..60 {
            shown += 1;
            let (side, grey) = draw(&code(&sender.frame(number)).ok_or("does not fit")?, 4)?;
            let scale = 0.8 + numbers.below(60) as f64 / 100.0;
            let turn = (numbers.below(200) as f64 - 100.0) / 1000.0;
            let (out, picture) = photograph(side, &grey, scale, turn, 20, &mut numbers);
            for payload in payloads(out, out, &picture) {
                if let Ok(progress) = receiver.take(&payload) {
                    whole = whole.or(progress.whole);
                }
            }
            if whole.is_some() {
                break;
            }
        }
        println!("{} blocks arrived after {shown} pictures", sender.blocks());
        assert_eq!(whole, Some(payload));
        Ok(())
    }

    #[test]
    fn pictures_that_are_no_pictures_give_nothing() {
        assert!(payloads(0, 0, &[]).is_empty());
        assert!(payloads(10, 10, &[0; 99]).is_empty());
        assert!(payloads(usize::MAX, 2, &[0; 10]).is_empty());
        for side in [1, 2, 3, 7, 30] {
            assert!(payloads(side, side, &vec![0; side * side]).is_empty());
        }
    }

    #[test]
    fn spoilt_codes_do_no_harm() -> TestResult {
        let mut numbers = Numbers(12);
        for number in 0..60 {
            let (side, mut grey) = draw(&code(&"Padan ".repeat(1 + number)).ok_or("does not fit")?, 2)?;
            for _ in 0..=numbers.below(side * side / 20) {
                let place = numbers.below(grey.len());
                let width = numbers.below(12).min(grey.len() - place);
                let colour = numbers.below(256) as u8;
                grey[place..place + width].fill(colour);
            }
            for payload in payloads(side, side, &grey) {
                assert_eq!(payload, "Padan ".repeat(1 + number).into_bytes(), "error correction lets no wrong text through");
            }
        }
        Ok(())
    }
}
