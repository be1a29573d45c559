//! Structs whose tables and slots are written out, so that these tests stand on the core alone.

use std::borrow::Cow;
use std::collections::BTreeMap;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::decode::{DecodeError, Envelope, decode};
use aliyun_rpc_core::descriptor::{Field, Kind, Style};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::{Decode, Object, Slot, Text};
use serde_json::Value;

/// `Name { field: Type = "Wire" { option: value }, .. }`
macro_rules! answers {
    ($($(#[$meta:meta])* $name:ident {
        $($field:ident: $type:ty = $wire:literal $({ $($option:ident: $value:expr),* })?,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
        }

        impl aliyun_rpc_core::action::Fields for $name {
            const FIELDS: &'static [Field] = &[$(Field {
                name: $wire,
                kind: <$type as Decode>::KIND,
                secret: <$type as Decode>::SECRET,
                $($($option: $value,)*)?
                ..Field::EMPTY
            },)*];
        }

        impl Object for $name {
            fn table(&self) -> &'static [Field] {
                <Self as aliyun_rpc_core::action::Fields>::FIELDS
            }
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn field(&mut self, i: usize) -> Slot<'_> {
                let mut n = 0;
                $(
                    if i == n {
                        return <$type as Decode>::slot(&mut self.$field);
                    }
                    n += 1;
                )*
                Slot::Ignored
            }
        }

        impl Decode for $name {
            const KIND: aliyun_rpc_core::descriptor::Kind = aliyun_rpc_core::__private::object::<Self>();
            fn slot(&mut self) -> Slot<'_> {
                Slot::Object(self)
            }
        }

        impl aliyun_rpc_core::RpcResponse for $name {}
    )*};
}
pub(crate) use answers;

answers! {
    /// An operation that answers with nothing.
    Nothing {}

    /// One of everything.
    Everything {
        request_id: String = "RequestId",
        text: String = "Text",
        maybe_text: Option<String> = "MaybeText",
        small: i32 = "Small",
        number: i64 = "Number",
        maybe_number: Option<i64> = "MaybeNumber",
        ratio: f64 = "Ratio",
        flag: bool = "Flag",
        maybe_flag: Option<bool> = "MaybeFlag",
        state: State = "State",
        password: Secret<String> = "Password",
        rule: Rule = "Rule",
        maybe_rule: Option<Rule> = "MaybeRule",
        boxed: Option<Box<Tree>> = "Boxed",
        ids: Vec<String> = "Ids",
        numbers: Vec<i64> = "Numbers",
        maybe_ids: Option<Vec<String>> = "MaybeIds",
        rules: Vec<Rule> = "Rules" { wrapper: Some("Rule") },
        bare: Vec<Rule> = "Bare",
        zones: Vec<String> = "Zones" { wrapper: Some("ZoneId") },
        labels: BTreeMap<String, String> = "Labels",
        counts: BTreeMap<String, Vec<i64>> = "Counts",
        policy: Rule = "Policy" { style: Style::Json },
        policies: Vec<Rule> = "Policies" { style: Style::Json },
        any: Value = "Any",
    }

    Rule {
        id: String = "Id",
        risk_level: i64 = "RiskLevel",
        scope: Option<Scope> = "Scope",
        tags: Vec<Tag> = "Tags" { wrapper: Some("Tag") },
    }

    Scope {
        regions: Vec<String> = "Regions",
    }

    Tag {
        key: String = "Key",
        value: Option<String> = "Value",
    }

    Tree {
        name: String = "Name",
        child: Option<Box<Tree>> = "Child",
        children: Vec<Tree> = "Children",
    }
}

/// A set of words that keeps those it does not know.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum State {
    Registered,
    Building,
    Unknown(String),
}

impl Default for State {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl Text for State {
    fn set(&mut self, text: Cow<'_, str>) {
        *self = match text.as_ref() {
            "REGISTERED" => Self::Registered,
            "BUILDING" => Self::Building,
            _ => Self::Unknown(text.into_owned()),
        };
    }
    fn get(&self) -> &str {
        match self {
            Self::Registered => "REGISTERED",
            Self::Building => "BUILDING",
            Self::Unknown(text) => text,
        }
    }
}

impl Decode for State {
    const KIND: Kind = Kind::Enum(&["REGISTERED", "BUILDING"]);
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

/// Reads an answer and its envelope.
pub(crate) fn read<T: Object + Default>(
    body: impl AsRef<[u8]>,
) -> Result<(T, Envelope), DecodeError> {
    let mut answer = T::default();
    let envelope = decode(&mut answer, body.as_ref(), Format::Json)?;
    Ok((answer, envelope))
}

/// Reads an answer of everything.
pub(crate) fn everything(body: impl AsRef<[u8]>) -> Result<Everything, DecodeError> {
    read(body).map(|(answer, _)| answer)
}
