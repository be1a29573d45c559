//! Bytes that travel as they are.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::decode::DecodeError;
use crate::descriptor::Kind;
use crate::slot::{Body, Decode, Slot};
use crate::value::{Value, WholeBody};

/// Bytes that are the whole body of a request or of an answer: an image, an archive.
///
/// Copies share the bytes, so that calls and their attempts never copy them. `Debug` shows how many there are.
///
/// ```
/// use aliyun_rpc_core::Blob;
///
/// let image = Blob::from(vec![0xff, 0xd8, 0xff]);
/// assert_eq!(image[0], 0xff);
/// assert_eq!(format!("{image:?}"), "Blob(3 bytes)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Blob(Bytes);

impl Blob {
    /// The bytes, without a copy.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl Deref for Blob {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Blob {
            fn from(bytes: $type) -> Self {
                Self(bytes.into())
            }
        }
    )*};
}

from!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

impl<const N: usize> From<&'static [u8; N]> for Blob {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self(Bytes::from_static(bytes))
    }
}

impl Body for Blob {
    fn set(&mut self, body: &[u8]) -> Result<(), DecodeError> {
        self.0 = Bytes::copy_from_slice(body);
        Ok(())
    }
    fn get(&mut self) -> Bytes {
        self.0.clone()
    }
    fn media_type(&self) -> &'static str {
        "application/octet-stream"
    }
    fn document(&mut self) -> Slot<'_> {
        Slot::Body(self)
    }
}

impl Decode for Blob {
    const KIND: Kind = Kind::Bytes;
    fn slot(&mut self) -> Slot<'_> {
        Slot::Body(self)
    }
}

impl WholeBody for Blob {
    const KIND: Kind = Kind::Bytes;
    fn value(&self) -> Value<'_> {
        Value::Bytes(&self.0)
    }
}
