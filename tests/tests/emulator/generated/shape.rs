//! An answer by its descriptor alone: what a derived struct would hold, for operations that no test names.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{self, to_json};
use aliyun_rpc_core::descriptor::{Action, Field, Kind};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::{List, Map, Maybe, Object, Slot};
use serde_json::Value;

/// Reads a body into the shape of the operation's answer; what was found, without empty lists, maps and objects, which
/// XML does not know.
pub(crate) fn read(action: &Action, body: &str, format: Format) -> Result<Value, String> {
    let fields = action.response.fields();
    if fields.is_empty() {
        // Of unknown shape.
        return Ok(Value::Null);
    }
    let mut shape = Shape::new(fields);
    decode::decode(&mut shape, body.as_bytes(), format)
        .map_err(|error| format!("{error}\n{body}"))?;
    Ok(normal(to_json(&mut shape)))
}

/// The document with JSON texts opened and empty composites left out.
pub(crate) fn normal(value: Value) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Null => true,
        _ => false,
    };
    match value {
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, normal(value)))
            .filter(|(_, value)| !is_empty(value))
            .collect(),
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => normal(inner),
            _ => Value::String(text),
        },
        other => other,
    }
}

/// The members of a document that hold a value, as paths.
pub(crate) fn leaves(value: &Value) -> Vec<(String, Value)> {
    fn walk(value: &Value, path: &str, into: &mut Vec<(String, Value)>) {
        match value {
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}[{i}]"), into);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    walk(member, &format!("{path}.{name}"), into);
                }
            }
            leaf => into.push((path.to_owned(), leaf.clone())),
        }
    }
    let mut leaves = Vec::new();
    walk(value, "", &mut leaves);
    leaves
}

/// An object with any table.
struct Shape {
    table: &'static [Field],
    members: Vec<Member>,
}

impl Shape {
    fn new(table: &'static [Field]) -> Self {
        let absent = |field: &Field| Member {
            kind: field.kind,
            held: None,
        };
        Self {
            table,
            members: table.iter().map(absent).collect(),
        }
    }
}

impl Object for Shape {
    fn table(&self) -> &'static [Field] {
        self.table
    }

    fn field(&mut self, i: usize) -> Slot<'_> {
        (self.members.get_mut(i)).map_or(Slot::Ignored, |member| Slot::Option(member))
    }
}

/// A value that may be absent.
struct Member {
    kind: Kind,
    held: Option<Held>,
}

impl Maybe for Member {
    fn clear(&mut self) {
        self.held = None;
    }

    fn fill(&mut self) -> Slot<'_> {
        self.held
            .get_or_insert_with(|| Held::empty(self.kind))
            .slot()
    }

    fn get(&mut self) -> Option<Slot<'_>> {
        self.held.as_mut().map(Held::slot)
    }
}

/// A value of any kind.
enum Held {
    Text(String),
    Int32(i32),
    Int64(i64),
    Float(f64),
    Bool(bool),
    Any(Value),
    List(Items),
    Map(Entries),
    Object(Shape),
}

impl Held {
    fn empty(kind: Kind) -> Self {
        match kind {
            Kind::Text | Kind::Enum(_) => Self::Text(String::new()),
            Kind::Int32 => Self::Int32(0),
            Kind::Int64 => Self::Int64(0),
            Kind::Float => Self::Float(0.0),
            Kind::Bool => Self::Bool(false),
            Kind::Any | Kind::Bytes => Self::Any(Value::Null),
            Kind::List(item) => Self::List(Items {
                kind: *item,
                held: Vec::new(),
            }),
            Kind::Map(item) => Self::Map(Entries {
                kind: *item,
                held: BTreeMap::new(),
            }),
            Kind::Object(fields) => Self::Object(Shape::new(fields())),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::Text(value) => Slot::Str(value),
            Self::Int32(value) => Slot::I32(value),
            Self::Int64(value) => Slot::I64(value),
            Self::Float(value) => Slot::F64(value),
            Self::Bool(value) => Slot::Bool(value),
            Self::Any(value) => Slot::Json(value),
            Self::List(value) => Slot::List(value),
            Self::Map(value) => Slot::Map(value),
            Self::Object(value) => Slot::Object(value),
        }
    }
}

struct Items {
    kind: Kind,
    held: Vec<Held>,
}

impl List for Items {
    fn clear(&mut self) {
        self.held.clear();
    }

    fn len(&self) -> usize {
        self.held.len()
    }

    fn push(&mut self) -> Slot<'_> {
        self.held.push(Held::empty(self.kind));
        self.held.last_mut().map_or(Slot::Ignored, Held::slot)
    }

    fn pop(&mut self) {
        self.held.pop();
    }

    fn item(&mut self, i: usize) -> Slot<'_> {
        self.held.get_mut(i).map_or(Slot::Ignored, Held::slot)
    }
}

struct Entries {
    kind: Kind,
    held: BTreeMap<String, Held>,
}

impl Map for Entries {
    fn clear(&mut self) {
        self.held.clear();
    }

    fn entry(&mut self, key: String) -> Slot<'_> {
        let held = self.held.entry(key);
        held.or_insert_with(|| Held::empty(self.kind)).slot()
    }

    fn for_each(&mut self, each: &mut dyn FnMut(&str, Slot<'_>)) {
        for (key, held) in &mut self.held {
            each(key, held.slot());
        }
    }
}
