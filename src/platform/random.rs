//! Random ids. `crypto.randomUUID` would be missing where a page is served without TLS, as at a kiosk; random bytes are not.

use super::page::window;
use padan_core::uuid;

/// A new UUID.
pub fn id() -> String {
    let mut bytes = [0u8; 16];
    let filled = window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if filled.is_err() {
        // Good enough to tell items of one person apart where there is no source of randomness.
        bytes.fill_with(|| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 255
            let byte = (js_sys::Math::random() * 256.0) as u8;
            byte
        });
    }
    uuid::from_random(bytes)
}
