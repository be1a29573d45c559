//! Answers whose type only has serde's `Deserialize`.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::action::RpcResponse;
use crate::descriptor::Kind;
use crate::slot::{Decode, Slot, Whole};

/// Makes any type with serde's `Deserialize` an answer, or a member of one: `response = Serde<MyType>`.
///
/// The type needs `Default` too, as all answers do. serde's own rules hold: nothing of the leniency of derived
/// answers applies inside (a number given as text is an error unless the type allows it), and from XML every
/// scalar is text. The answer can be any JSON value, a list for instance, but it cannot be written out again: where an
/// answer is made up (mocks), give JSON.
///
/// ```
/// use std::collections::BTreeMap;
/// use aliyun_rpc_core::response::{Raw, Serde};
///
/// let raw = Raw::new(200, http::HeaderMap::new(), r#"{"cpu": 4, "disk": 2}"#);
/// let quotas: Serde<BTreeMap<String, u64>> = raw.decode()?;
/// assert_eq!(quotas["cpu"], 4);
/// # Ok::<(), aliyun_rpc_core::decode::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Serde<T>(pub T);

impl<T> Serde<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Serde<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Serde<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned> Whole for Serde<T> {
    fn set(&mut self, value: Value) -> Result<(), String> {
        self.0 = serde_json::from_value(value).map_err(|error| error.to_string())?;
        Ok(())
    }
}

impl<T: DeserializeOwned> Decode for Serde<T> {
    const KIND: Kind = Kind::Any;
    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(Slot::Whole(self))
    }
}

impl<T: DeserializeOwned + Default + Send + 'static> RpcResponse for Serde<T> {}
