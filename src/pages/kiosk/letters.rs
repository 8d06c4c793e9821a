//! Letters of scripts for keys on the screen, in the order of their dictionaries. Search leaves marks and word division to itself, so
//! that letters alone do.

use padan_core::kiosk::hangul;

/// Plain Latin letters with figures: search reads them for every language written with marks on them.
pub const LATIN: &str = "1234567890qwertyuiopasdfghjkl-zxcvbnm.&+";
const THAI: &str = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮะาำัิีึืุู็่้๊๋์เแโใไๆ";
const LAO: &str = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝຽະາຳັົິີຶືຸູໍຼ່້໊໋໌ເແໂໃໄໆ";
const KHMER: &str = "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអឥឧឯាិីឹឺុូួើឿៀេែៃោៅំះៈ់៉៊៍្";
const BURMESE: &str = "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအဣဥဧါာိီုူေဲံ့းျြွှ်္";

/// The letters of the script that a language is written in; `None` where that is Latin.
pub fn of(language: &str) -> Option<&'static str> {
    Some(match language {
        "th" => THAI,
        "lo" => LAO,
        "km" => KHMER,
        "my" => BURMESE,
        "ko" => hangul::KEYS,
        _ => return None,
    })
}

/// A letter as a key shows it: a mark stands on a circle.
pub fn shown(letter: char) -> String {
    let stands_alone = letter.is_ascii()
        || matches!(letter, 'ㄱ'..='ㅣ' | 'ก'..='ะ' | 'า'..='ำ' | 'เ'..='ๆ' | 'ກ'..='ະ' | 'າ'..='ຳ' | 'ຽ'..='ໆ' | 'ໜ'..='ໝ' | 'ក'..='ឳ' | 'က'..='ဧ');
    if stands_alone { letter.to_string() } else { format!("\u{25cc}{letter}") }
}
