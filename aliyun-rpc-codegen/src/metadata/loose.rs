//! What files say in more than one way: `null` for nothing, an empty list for an empty object.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::metadata::{Entries, Schema};

/// `null` is what is usual.
pub(super) fn or_default<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Deserialize<'de> + Default,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// An object in the order of the file; `null` and `[]` are empty ones.
pub(super) fn entries<'de, T, D>(deserializer: D) -> Result<Entries<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(Members(PhantomData))
}

/// The same where an object need not be.
pub(super) fn some_entries<'de, T, D>(deserializer: D) -> Result<Option<Entries<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    entries(deserializer).map(Some)
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Entries::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => Ok(Entries::new()),
            Some(_) => Err(serde::de::Error::custom("expected an object, found a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Entries::new();
        while let Some((name, member)) = map.next_entry()? {
            members.insert(name, member);
        }
        Ok(members)
    }
}

/// `required` of other dialects is a list of names: what is no boolean is no.
pub(super) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(value.as_bool().unwrap_or_else(|| value == "true"))
}

/// What a map holds: a schema, or `true` for anything.
pub(super) fn schema_or_flag<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<Schema>>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(match value {
        Value::Object(_) => Some(Box::new(
            serde_json::from_value(value).map_err(serde::de::Error::custom)?,
        )),
        Value::Bool(true) => Some(Box::default()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::metadata::ApiDocs;
    use serde_json::json;

    fn read(apis: &serde_json::Value) -> Result<ApiDocs, serde_json::Error> {
        serde_json::from_value(json!({
            "info": {"style": "RPC", "product": "Test", "version": "2020-01-02"},
            "components": {"schemas": []},
            "endpoints": null,
            "apis": apis,
        }))
    }

    #[test]
    fn nothing_is_said_in_many_ways() {
        let docs = read(&json!({"Get": {
            "methods": null, "parameters": null, "deprecated": null, "errorCodes": [], "responses": [],
        }, "Put": {
            "parameters": [{"name": "A", "in": null, "style": null, "schema": null}],
            "responses": {"200": {"schema": {"type": "object", "properties": [], "items": null, "required": null}}},
        }}))
        .unwrap();
        assert_eq!(docs.apis.keys().collect::<Vec<_>>(), ["Get", "Put"]);
        assert!(docs.apis["Get"].error_codes.is_empty() && docs.apis["Get"].parameters.is_empty());
        let schema = docs.apis["Put"].responses["200"].schema.as_ref().unwrap();
        assert!(schema.properties.as_ref().unwrap().is_empty() && !schema.required);
    }

    #[test]
    fn a_list_with_items_is_no_object() {
        assert!(
            read(&json!(["Get"]))
                .unwrap_err()
                .to_string()
                .contains("found a list")
        );
    }
}
