//! Requests made from descriptors: the fewest parameters that an operation accepts, each by its kind and rules.
//!
//! A test can so call every operation of a package, those that come with its next version too:
//!
//! ```
//! use aliyun_rpc_emulator::{Emulator, sample};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let actions = aliyun_config::v2019_01_08::ACTIONS;
//! let emulator = Emulator::builder().actions(actions).build()?;
//! let client = emulator.client().build()?;
//! for action in actions {
//!     match sample::call(&client, action)?.await {
//!         Ok(answer) => assert_eq!(answer.status(), 200),
//!         // Doubles that keep state refuse what there is no reason for.
//!         Err(error) => assert!(action.error(error.code().unwrap_or_default()).is_some(), "{error}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```

use aliyun_rpc_core::RawCall;
use aliyun_rpc_core::check::check_text;
use aliyun_rpc_core::client::Client;
use aliyun_rpc_core::descriptor::{Action, BodyStyle, Field, Kind, Place, Rule, Style};
use serde_json::{Map, Value};

use crate::generate::{example, sample_text};

/// Objects may contain themselves; nobody needs them deeper.
const DEPTH: usize = 12;

/// One parameter of a sample request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
    /// Its value, as [`Client::raw`] takes it: lists and objects of the dotted form as such, others as text.
    pub value: Value,
    /// Where it travels.
    pub place: Place,
}

/// No value was found for a parameter that has to be there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "no value was found that keeps the rules of `{param}`, which `{action}` needs: give that parameter yourself"
)]
pub struct SampleError {
    /// The operation.
    pub action: &'static str,
    /// The parameter.
    pub param: &'static str,
}

/// The call of an operation with sample parameters, ready to be sent. A parameter that only picks the host is left to
/// the client's region.
///
/// # Errors
/// If a parameter has rules that no value was found for, such as a function of one's own.
pub fn call(client: &Client, action: &'static Action) -> Result<RawCall, SampleError> {
    let mut call = client
        .raw(action.product, action.version, action.name)
        .method(action.method);
    if action.body == BodyStyle::Json {
        call = call.json_body();
    }
    if action.anonymous {
        call = call.anonymous();
    }
    for Parameter { name, value, place } in parameters(action)? {
        call = match place {
            // The descriptor knows which names are its own.
            Place::Query => call.own_param(name, value),
            Place::Body => call.own_body_param(name, value),
            Place::Host => call,
        };
    }
    Ok(call)
}

/// The parameters that an operation needs, with values that keep its rules: the same at each call.
///
/// # Errors
/// If a parameter has rules that no value was found for, such as a function of one's own.
pub fn parameters(action: &'static Action) -> Result<Vec<Parameter>, SampleError> {
    let maker = Maker { action };
    let mut made = Vec::new();
    for (field, styled) in maker.needed(action.params, "", 0)? {
        made.push(Parameter {
            name: field.name,
            value: styled,
            place: field.place,
        });
    }
    Ok(made)
}

struct Maker {
    action: &'static Action,
}

impl Maker {
    /// The needed ones of a table, flattened ones in their stead. `within` is what they are members of.
    fn needed(
        &self,
        fields: &'static [Field],
        within: &'static str,
        depth: usize,
    ) -> Result<Vec<(&'static Field, Value)>, SampleError> {
        let mut made: Vec<(&'static Field, Value)> = Vec::new();
        loop {
            let is_needed = |field: &Field| {
                field.required
                    || field.rules.iter().any(|rule| match rule {
                        Rule::RequiredIf { param, values } => made
                            .iter()
                            .find(|(other, _)| other.name == *param)
                            .is_some_and(|(_, value)| values.contains(&&*plain(value))),
                        _ => false,
                    })
            };
            let next = fields.iter().find(|field| {
                field.style != Style::Flatten
                    && is_needed(field)
                    && !made.iter().any(|(other, _)| other.name == field.name)
            });
            let Some(field) = next else { break };
            let value = self.member(field, depth)?;
            made.push((field, value.ok_or_else(|| self.error(field.name))?));
        }
        for field in fields.iter().filter(|field| field.style == Style::Flatten) {
            if depth < DEPTH {
                made.extend(self.needed(field.kind.fields(), field.name, depth + 1)?);
            }
        }
        // An object without members is not sent.
        if made.is_empty() && !within.is_empty() {
            let (scalars, others): (Vec<_>, Vec<_>) =
                fields.iter().partition(|field| is_scalar(&field.kind));
            let mut all = scalars.into_iter().chain(others);
            let some = all.find_map(|field| Some((field, self.member(field, depth).ok()??)));
            made.extend(some);
        }
        Ok(made)
    }

    fn error(&self, param: &'static str) -> SampleError {
        SampleError {
            action: self.action.name,
            param,
        }
    }

    /// The value of a field in its style.
    fn member(&self, field: &'static Field, depth: usize) -> Result<Option<Value>, SampleError> {
        let Some(value) = self.value(field, &field.kind, depth)? else {
            return Ok(None);
        };
        let in_json = field.place == Place::Body && self.action.body == BodyStyle::Json;
        Ok(Some(match (field.style, value) {
            (Style::Join(separator), Value::Array(items)) => {
                let texts: Vec<String> = items.iter().map(plain).collect();
                texts.join(separator).into()
            }
            (Style::Json, value) if !is_scalar(&field.kind) && !in_json => value.to_string().into(),
            (_, value) => value,
        }))
    }

    fn value(
        &self,
        field: &'static Field,
        kind: &Kind,
        depth: usize,
    ) -> Result<Option<Value>, SampleError> {
        if depth > DEPTH {
            return Ok(None);
        }
        Ok(match kind {
            Kind::Object(fields) => {
                let members = self.needed(fields(), field.name, depth + 1)?;
                let members = members
                    .into_iter()
                    .map(|(member, value)| (member.name.to_owned(), value));
                Some(Value::Object(members.collect()))
            }
            Kind::List(item) => {
                let Some(item) = self.value(field, item, depth + 1)? else {
                    return Ok(None);
                };
                let least = field.rules.iter().fold(1, |least, rule| match rule {
                    Rule::MinLen(min) => least.max(*min),
                    _ => least,
                });
                Some(Value::Array(vec![item; least]))
            }
            Kind::Map(item) => self
                .value(field, item, depth + 1)?
                .map(|item| Value::Object(Map::from_iter([("key".to_owned(), item)]))),
            scalar => self.scalar(field, scalar),
        })
    }

    /// The first of some values that keeps the rules.
    fn scalar(&self, field: &'static Field, kind: &Kind) -> Option<Value> {
        // As one text: what a list or a document is made of is checked piece by piece.
        let piece = Field {
            style: Style::Dotted,
            ..*field
        };
        // The rules of an item are not those of its list.
        let name = match field.kind {
            Kind::List(_) | Kind::Map(_) => format!("{}.1", field.name),
            _ => field.name.to_owned(),
        };
        let mut texts = self.texts(field, kind).into_iter();
        let text =
            texts.find(|text| !text.is_empty() && check_text(&piece, &name, text).is_ok())?;
        Some(match kind {
            Kind::Int32 | Kind::Int64 => text.parse::<i64>().ok()?.into(),
            Kind::Float => text.parse::<f64>().ok()?.into(),
            Kind::Bool => (text == "true").into(),
            _ => text.into(),
        })
    }

    fn texts(&self, field: &'static Field, kind: &Kind) -> Vec<String> {
        let mut texts: Vec<String> = example(field).map(str::to_owned).into_iter().collect();
        for rule in field.rules {
            match rule {
                Rule::OneOf(words) => texts.extend(words.iter().map(|word| (*word).to_owned())),
                Rule::Min(bound) | Rule::Max(bound) => texts.push(bound.to_string()),
                _ => {}
            }
        }
        match kind {
            Kind::Int32 | Kind::Int64 | Kind::Float => texts.insert(0, "1".to_owned()),
            Kind::Bool => texts.insert(0, "false".to_owned()),
            Kind::Enum(words) => {
                texts.splice(0..0, words.iter().map(|word| (*word).to_owned()));
            }
            _ => {
                let likely = sample_text(self.action, field);
                for rule in field.rules {
                    match rule {
                        Rule::MinLen(min) => texts.push(format!("{likely:a<min$}")),
                        Rule::MaxLen(max) => {
                            texts.push(likely.chars().take(*max).collect());
                        }
                        _ => {}
                    }
                }
                texts.insert(0, likely);
                texts.extend(FORMS.map(str::to_owned));
            }
        }
        texts
    }
}

/// Texts of the forms that functions check for.
const FORMS: [&str; 14] = [
    "a",
    "abcdef",
    "abcdefgh-12345678",
    "1",
    "123456",
    "13800000000",
    "name@example.com",
    "192.168.0.1",
    "192.168.0.0/24",
    "2024-01-01T00:00:00Z",
    "https://example.com/",
    "acs:ram::1000000000000001:role/name",
    "{}",
    r#"{"Version":"1","Statement":[]}"#,
];

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

const fn is_scalar(kind: &Kind) -> bool {
    !matches!(
        kind,
        Kind::List(_) | Kind::Map(_) | Kind::Object(_) | Kind::Any
    )
}
