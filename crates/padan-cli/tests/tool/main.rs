//! Tests of the tool `padan` through its command line, against the contract: output, exit status, what stands on standard error.

mod datasets;
mod files;
mod hostile;
mod imports;
mod kiosk;
mod pairs;
mod partners;
mod search;
mod support;
mod teams;
