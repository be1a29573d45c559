//! Values that are used but never shown.

use std::borrow::Cow;
use std::fmt;

use crate::descriptor::Kind;
use crate::slot::{Decode, Slot, Text};
use crate::value::{Param, Value};

/// A value whose `Debug` shows nothing of it.
///
/// It has no `Display` and no `Serialize`; [`Secret::expose`] is the only way to the value, so every use
/// can be found by that word. As a request parameter it is sent like the value it holds.
///
/// ```
/// use aliyun_rpc_core::Secret;
///
/// let password = Secret::new("hunter2".to_owned());
/// assert_eq!(format!("{password:?}"), "Secret(***)");
/// assert_eq!(password.expose(), "hunter2");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. What is done with it is the caller's responsibility.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Param> Param for Secret<T> {
    const KIND: Kind = T::KIND;
    const SECRET: bool = true;
    type Form = T::Form;
    fn value(&self) -> Value<'_> {
        self.0.value()
    }
}

impl Decode for Secret<String> {
    const KIND: Kind = Kind::Text;
    const SECRET: bool = true;
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Text for Secret<String> {
    fn set(&mut self, text: Cow<'_, str>) {
        self.0 = text.into_owned();
    }
    fn get(&self) -> &str {
        &self.0
    }
}
