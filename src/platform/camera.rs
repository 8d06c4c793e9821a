//! The camera of the device, looked through until its guard is dropped.

use super::page::{document, window};
use js_sys::{Object, Reflect};
use leptos::prelude::set_timeout;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

/// Between two looks: twice as often as codes change.
const PAUSE: Duration = Duration::from_millis(90);
/// Pictures are looked at with this many pixels a side at most; more only takes longer.
const SIDE: u32 = 1024;

/// A picture in grey values, row by row.
pub struct Picture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// 0 black, 255 white.
    pub grey: Vec<u8>,
}

/// An open camera. It is closed when this is dropped.
pub struct Camera {
    stream: MediaStream,
    open: Rc<Cell<bool>>,
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.open.set(false);
        for track in self.stream.get_tracks().iter().filter_map(|track| track.dyn_into::<MediaStreamTrack>().ok()) {
            track.stop();
        }
    }
}

/// Whether the browser gives pages a camera at all. Without TLS it does not.
pub fn is_there() -> bool {
    Reflect::get(&window().navigator(), &"mediaDevices".into()).is_ok_and(|devices| devices.is_object())
}

/// Asks the person for the camera, shows it in a video element, and calls with every picture. An error says that there is no camera
/// or that the person said no.
pub async fn open(video: HtmlVideoElement, look: impl FnMut(Picture) + 'static) -> Result<Camera, JsValue> {
    let wish = Object::new();
    Reflect::set(&wish, &"facingMode".into(), &"environment".into())?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wish);
    let asked = window().navigator().media_devices()?.get_user_media_with_constraints(&constraints)?;
    let stream: MediaStream = JsFuture::from(asked).await?.dyn_into()?;
    let camera = Camera { stream, open: Rc::new(Cell::new(true)) };
    video.set_src_object(Some(&camera.stream));
    JsFuture::from(video.play()?).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"willReadFrequently".into(), &true.into())?;
    let context = canvas.get_context_with_context_options("2d", &options)?.ok_or(JsValue::NULL)?.dyn_into()?;
    again(Viewfinder { video, canvas, context }, camera.open.clone(), look);
    Ok(camera)
}

/// The picture of the camera, and a canvas on which it is read.
struct Viewfinder {
    video: HtmlVideoElement,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

fn again(viewfinder: Viewfinder, open: Rc<Cell<bool>>, mut look: impl FnMut(Picture) + 'static) {
    if !open.get() {
        return;
    }
    if let Some(picture) = viewfinder.picture() {
        look(picture);
    }
    set_timeout(move || again(viewfinder, open, look), PAUSE);
}

impl Viewfinder {
    fn picture(&self) -> Option<Picture> {
        let (width, height) = (self.video.video_width(), self.video.video_height());
        let longest = width.max(height);
        if width.min(height) == 0 {
            return None;
        }
        let scaled = |side: u32| if longest > SIDE { (side * SIDE / longest).max(1) } else { side };
        let (width, height) = (scaled(width), scaled(height));
        self.canvas.set_width(width);
        self.canvas.set_height(height);
        let (w, h) = (f64::from(width), f64::from(height));
        self.context.draw_image_with_html_video_element_and_dw_and_dh(&self.video, 0.0, 0.0, w, h).ok()?;
        let colours = self.context.get_image_data(0.0, 0.0, w, h).ok()?.data();
        // The usual weights of red, green and blue in brightness, in 256ths.
        let grey =
            |pixel: &[u8]| ((u32::from(pixel[0]) * 77 + u32::from(pixel[1]) * 150 + u32::from(pixel[2]) * 29) / 256).to_le_bytes()[0];
        Some(Picture { width: width as usize, height: height as usize, grey: colours.chunks_exact(4).map(grey).collect() })
    }
}
