//! A QR code as a picture.

use leptos::prelude::*;
use padan_travel::qr::Code;

/// A code, dark on white whatever the colours of the page, since cameras expect it so; with the text that it holds, what it is called, and its
/// caption.
pub fn qr_figure(code: Code, text: String, label: String, caption: AnyView) -> AnyView {
    let Code { size: side, path } = code;
    view! {
        <figure class="code" data-testid="shortlist-qr" data-text=text>
            <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=label>
                <rect width=side height=side fill="#fff" />
                <path d=path fill="#000" />
            </svg>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}
