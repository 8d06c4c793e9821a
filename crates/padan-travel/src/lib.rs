//! How a shortlist travels from device to device: as a link, as a QR code, as a sequence of codes shown by one screen and
//! read by another's camera. Pure like the core: bytes in, bytes out; no browser, clock or randomness.
//!
//! | module | concern |
//! | --- | --- |
//! | [`link`] | a shortlist, or any JSON value, packed into characters that a fragment can hold (docs/LINK.md) |
//! | [`qr`] | a QR code as the path of an SVG |
//! | [`leaflet`] | a list as plain text that any camera reads |
//! | [`frames`] | a payload too big for one code, as an endless sequence of codes of which any few suffice |
//! | [`camera`] | the codes in a picture (feature `camera`) |

mod base45;
#[cfg(feature = "camera")]
pub mod camera;
mod crc;
pub mod frames;
pub mod leaflet;
pub mod link;
pub mod qr;
