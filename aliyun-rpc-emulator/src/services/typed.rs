//! Typed answers inside saved state: in the JSON of the wire, since they know no serde.

use aliyun_rpc_core::RpcResponse;
use aliyun_rpc_core::decode::to_json;
use aliyun_rpc_core::response::Raw;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// One answer, written and read by its field table.
struct Typed<T>(T);

impl<T: RpcResponse + Clone> Serialize for Typed<&T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // Writing lends the fields for change, which is why it needs a copy.
        to_json(&mut self.0.clone()).serialize(to)
    }
}

impl<'de, T: RpcResponse> Deserialize<'de> for Typed<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        let raw = Raw::new(200, http::HeaderMap::new(), value.to_string());
        raw.decode().map(Self).map_err(D::Error::custom)
    }
}

/// One answer: `#[serde(with = "typed::one")]`.
pub(crate) mod one {
    use super::{Deserialize as _, Deserializer, RpcResponse, Serialize as _, Serializer, Typed};

    pub(crate) fn serialize<S: Serializer, T: RpcResponse + Clone>(
        value: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        Typed(value).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: RpcResponse>(
        from: D,
    ) -> Result<T, D::Error> {
        Typed::deserialize(from).map(|typed| typed.0)
    }
}

/// Reads a list of answers: `#[serde(deserialize_with = "typed::list")]`.
pub(crate) fn list<'de, D: Deserializer<'de>, T: RpcResponse>(from: D) -> Result<Vec<T>, D::Error> {
    let list: Vec<Typed<T>> = Vec::deserialize(from)?;
    Ok(list.into_iter().map(|typed| typed.0).collect())
}

/// Lists of answers under names: `#[serde(with = "typed::lists")]`.
pub(crate) mod lists {
    use std::collections::BTreeMap;

    use super::{Deserialize as _, Deserializer, RpcResponse, Serializer, Typed};

    pub(crate) fn serialize<S: Serializer, T: RpcResponse + Clone>(
        lists: &BTreeMap<String, Vec<T>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let lists = lists.iter().map(|(name, list)| {
            let list: Vec<Typed<&T>> = list.iter().map(Typed).collect();
            (name, list)
        });
        to.collect_map(lists)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: RpcResponse>(
        from: D,
    ) -> Result<BTreeMap<String, Vec<T>>, D::Error> {
        let lists: BTreeMap<String, Vec<Typed<T>>> = BTreeMap::deserialize(from)?;
        let untyped = lists.into_iter().map(|(name, list)| {
            let list = list.into_iter().map(|typed| typed.0).collect();
            (name, list)
        });
        Ok(untyped.collect())
    }
}
