//! The words of lists for kinds, sizes and engagements, in the languages of the region.

use padan_core::dataset::{Engagement, Kind, Size};
use padan_core::text::fold;

/// Words of a kind: the first that stands in a text decides, so the more special ones come first.
const KINDS: [(Kind, &str); 7] = [
    (
        Kind::StateEnterprise,
        "state enterprise;state-enterprise;state-owned;state owned;soe;glc;government-linked;government linked;bumn;badan usaha milik negara;\
         doanh nghiep nha nuoc;รัฐวิสาหกิจ;empresa publica;empresa estatal;공기업;国有企业;国企",
    ),
    (
        Kind::ResearchInstitute,
        "research institute;research-institute;research centre;research center;research;institute;r&d;laboratory;lembaga penelitian;institut penyelidikan;\
         penelitian;penyelidikan;vien nghien cuu;vien;สถาบันวิจัย;สถาบัน;instituto;연구소;연구원;研究所;研究院",
    ),
    (
        Kind::University,
        "university;universiti;universitas;academia;academic;college;polytechnic;higher education;politeknik;perguruan tinggi;dai hoc;truong;\
         มหาวิทยาลัย;unibersidad;universidade;대학;대학교;大学;大學",
    ),
    (
        Kind::Association,
        "association;chamber;federation;industry body;cluster;asosiasi;persatuan;kamar dagang;hiep hoi;สมาคม;หอการค้า;samahan;associacao;협회;协会;商会",
    ),
    (
        Kind::NonProfit,
        "non-profit;non profit;nonprofit;ngo;charity;foundation;social enterprise;yayasan;lsm;pertubuhan;phi loi nhuan;to chuc phi chinh phu;มูลนิธิ;\
         องค์กรไม่แสวงหากำไร;fundacao;ong;비영리;非营利;基金会",
    ),
    (
        Kind::Agency,
        "agency;government;ministry;department;authority;public sector;public;statutory;instansi pemerintah;pemerintah;kerajaan;agensi;kementerian;\
         co quan;chinh phu;bo;หน่วยงานรัฐ;ราชการ;กระทรวง;กรม;gobyerno;ahensya;governo;agencia;governu;정부;공공기관;政府;政府机构",
    ),
    (
        Kind::Company,
        "company;private;private company;firm;sme;smes;startup;start-up;corporation;corporate;business;enterprise;manufacturer;supplier;distributor;industry;\
         perusahaan;swasta;syarikat;pks;umkm;doanh nghiep;cong ty;tu nhan;บริษัท;เอกชน;kumpanya;pribado;empresa;privada;기업;회사;중소기업;公司;企业;私营",
    ),
];

/// The kind that a text names; `None` where it names none.
///
/// ```
/// use padan_core::dataset::Kind;
/// use padan_import::kinds::kind;
/// assert_eq!(kind("state-enterprise"), Some(Kind::StateEnterprise));
/// assert_eq!(kind("Universiti"), Some(Kind::University));
/// assert_eq!(kind("Doanh nghiệp"), Some(Kind::Company));
/// assert_eq!(kind("purple"), None);
/// ```
pub fn kind(text: &str) -> Option<Kind> {
    let said = fold(text.trim());
    if said.is_empty() || said.chars().count() > 80 {
        return None;
    }
    let exact = KINDS.iter().find(|(kind, words)| kind.id() == said || words.split(';').any(|word| word == said));
    exact.or_else(|| KINDS.iter().find(|(_, words)| words.split(';').any(|word| stands(word, &said)))).map(|(kind, _)| *kind)
}

/// Whether a word stands in a text by itself; in a script without spaces, anywhere.
fn stands(word: &str, text: &str) -> bool {
    if !word.is_ascii() {
        return text.contains(word);
    }
    text.match_indices(word).any(|(at, _)| {
        let is_apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        is_apart(text.get(..at).and_then(|before| before.chars().next_back()))
            && is_apart(text.get(at + word.len()..).and_then(|after| after.chars().next()))
    })
}

/// The size that a text names, as a word or as a number of people.
///
/// ```
/// use padan_core::dataset::Size;
/// assert_eq!(padan_import::kinds::size("SME"), Some(Size::Small));
/// assert_eq!(padan_import::kinds::size("1,200"), Some(Size::Large));
/// ```
pub fn size(text: &str) -> Option<Size> {
    let said = fold(text.trim());
    let words = [
        (Size::Small, "small;micro;sme;startup;start-up;kecil;mikro;nho;เล็ก;maliit;pequena;소기업;小"),
        (Size::Medium, "medium;mid-size;menengah;sederhana;vua;กลาง;katamtaman;media;중기업;中"),
        (Size::Large, "large;big;besar;lon;ใหญ่;malaki;grande;대기업;大"),
    ];
    if let Some((size, _)) = words.iter().find(|(_, words)| words.split(';').any(|word| stands(word, &said))) {
        return Some(*size);
    }
    let number: usize = said.replace([',', '.', ' '], "").parse().ok()?;
    // The bounds of the European Commission for people at work.
    Some(match number {
        0..50 => Size::Small,
        50..250 => Size::Medium,
        _ => Size::Large,
    })
}

/// Beginnings of words that say how an organisation is engaged in what a phrase names.
const ENGAGEMENTS: [(Engagement, &str); 5] = [
    (Engagement::Operate, "operator;operate;fleet;pengendali armada;khai thac"),
    (
        Engagement::Service,
        "maintenance;repair;overhaul;mro;servic;support;training;consult;rental;leas;install;testing;inspect;perawatan;penyelenggaraan;jasa;perkhidmatan;\
         latihan;pelatihan;bao tri;sua chua;dich vu;dao tao;ซ่อม;บริการ;ฝึกอบรม;manutencao;servico;정비;서비스;维修;服务",
    ),
    (Engagement::Research, "research;study;studies;r&d;penelitian;penyelidikan;nghien cuu;วิจัย;investigacao;pesquisa;연구;研究"),
    (
        Engagement::Develop,
        "develop;design;prototyp;engineering;pengembangan;pembangunan;reka bentuk;phat trien;thiet ke;พัฒนา;ออกแบบ;desenvolv;개발;设计;开发",
    ),
    (
        Engagement::Produce,
        "manufactur;produc;maker;fabricat;build;supplier;supply;distribut;sale;oem;pembuat;produsen;pengeluar;pembekal;pengilang;san xuat;cung cap;\
         ผลิต;จำหน่าย;fabric;제조;생산;판매;制造;生产;销售",
    ),
];

/// How an organisation is engaged in what a phrase names, where its words say so.
///
/// ```
/// use padan_core::dataset::Engagement;
/// use padan_import::kinds::engagement;
/// assert_eq!(engagement("Helicopter maintenance"), Some(Engagement::Service));
/// assert_eq!(engagement("manufacturer of drones"), Some(Engagement::Produce));
/// assert_eq!(engagement("drones"), None);
/// ```
pub fn engagement(phrase: &str) -> Option<Engagement> {
    let said = fold(phrase);
    let begins = |word: &str| {
        said.match_indices(word).any(|(at, _)| {
            !word.is_ascii() || said.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|letter| !letter.is_alphanumeric())
        })
    };
    ENGAGEMENTS.iter().find(|(_, words)| words.split(';').any(begins)).map(|(engagement, _)| *engagement)
}
