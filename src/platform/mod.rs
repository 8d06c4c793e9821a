//! The browser: the only code that touches it. Each service is one small module of plain functions.

#![forbid(unsafe_code)]

pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod database;
pub mod files;
pub mod focus;
pub mod history;
pub mod keys;
pub mod kiosk;
pub mod language;
pub mod leaving;
pub mod marks;
pub mod page;
pub mod random;
pub mod release;
pub mod release_files;
pub mod slices;
pub mod storage;
