//! Maps whose next name can be looked at before it is decided what they fill.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};

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

    /// Takes the next name if it is this one, in whatever letter case; any other stays the next. `None` at the end.
    pub(super) fn take(&mut self, name: &str) -> Result<Option<bool>, A::Error> {
        if let Some(ahead) = &self.ahead {
            let is_it = ahead.eq_ignore_ascii_case(name);
            if is_it {
                self.ahead = None;
            }
            return Ok(Some(is_it));
        }
        let Some(other) = self.map.next_key_seed(Other(name))? else {
            return Ok(None);
        };
        self.ahead = other;
        Ok(Some(self.ahead.is_none()))
    }
}

/// Reads a name and keeps it if it is another one. The expected one, which is the rule, needs no memory.
struct Other<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for Other<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Other<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((!name.eq_ignore_ascii_case(self.0)).then(|| name.to_owned()))
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
