//! A payload too big for one code, as an endless sequence of frames of which any few suffice, in any order.
//!
//! The payload is cut into blocks of one length. The first frames carry the blocks as they are; each later one carries the
//! sum (exclusive or) of a selection of blocks that follows from its number alone. A receiver solves the equations as they
//! come: a systematic random linear code over GF(2). With a few dozen blocks that is cheaper and loses less than a code made
//! for millions: it needs as many frames as there are blocks and about one or two more, whichever they are.

mod receive;
mod selection;
mod send;

pub use receive::{FrameError, Progress, Receiver};
pub use send::{Sender, sealed};

/// What the text of every frame begins with; the digit is the version.
pub const PREFIX: &str = "PADAN1:";
/// Most bytes of a block. A frame of this size is 753 characters, a code of 77 modules, which a camera reads off a screen in
/// motion; bigger codes carry more and are read less often.
pub const BLOCK: usize = 480;
/// Most bytes of a payload.
pub const PAYLOAD_LIMIT: usize = 256 * 1024;
/// Most blocks of a payload.
const COUNT_LIMIT: usize = 1024;
/// Sum of the payload, its length, number of blocks, number of the frame: 4 bytes each but the blocks' 2.
const HEADER: usize = 14;
/// Sum of the frame, at its end.
const SEAL: usize = 4;

/// What all frames of one payload say alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stream {
    /// CRC-32 of the payload; names the stream too.
    sum: u32,
    /// Bytes of the payload.
    length: usize,
    /// Number of blocks.
    count: usize,
}

impl Stream {
    /// Bytes of each block; the last one is filled up with zeros.
    fn block(self) -> usize {
        self.length.div_ceil(self.count.max(1))
    }
}

#[cfg(test)]
mod tests;
