//! Maps whose next name can be looked at before it is decided what they fill.

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};

/// A map of which one name may have been read ahead.
///
/// All readers of maps take this type, not any `MapAccess`: were it wrapped anew at every turn, the compiler
/// would never finish.
pub(super) struct Peek<A> {
    ahead: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> Peek<A> {
    pub(super) const fn new(map: A) -> Self {
        Self { ahead: None, map }
    }

    /// The next name, which stays the next.
    pub(super) fn name(&mut self) -> Result<Option<&str>, A::Error> {
        if self.ahead.is_none() {
            self.ahead = self.map.next_key()?;
        }
        Ok(self.ahead.as_deref())
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Peek<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.ahead.take() {
            Some(name) => seed.deserialize(name.into_deserializer()).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
