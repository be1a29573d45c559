//! From fields to parameters: flattening, JSON text and joined lists.
//!
//! | style | list | object or map |
//! |---|---|---|
//! | [`Style::Dotted`] | `Name.1`, `Name.2`, .. | `Name.Key` |
//! | [`Style::Json`] | one text, `["a","b"]` | one text, `{"Key":"a"}` |
//! | [`Style::Join`] | one text, `a,b` | refused |
//! | [`Style::Flatten`] | refused | `Key`, beside the other parameters |
//!
//! Unset values are not sent. An unset item of a list keeps its number (`A.1`, `A.3`) and its place in joined text;
//! in JSON text it is `null`, like an unset entry of a map. An empty list or map is nothing when dotted, `[]` or `{}`
//! as JSON and empty text when joined, unless the field says that empty means unset ([`Field::omit_empty`]). Numbers
//! are plain decimals without exponent, booleans `true` and `false`; map keys are used as they are.
//!
//! In a JSON body ([`BodyStyle::Json`]) fields are nested values, whether their style is `Dotted` or `Json`. Bytes
//! ([`BodyStyle::Bytes`]) are a body of their own.

mod dynamic;
mod encoder;
mod json;
mod open;
mod order;
mod pairs;
mod scalar;
mod walk;

use std::fmt;

use bytes::Bytes;

use crate::descriptor::{Action, BodyStyle, Field, Method, Place, Style};
use crate::sign::BuildError;
use crate::value::{Params, Value};

pub use dynamic::Dynamic;
use encoder::{Encoder, estimate};
use pairs::{Pairs, Traits};
pub(crate) use pairs::{Param, prefix_of};

/// Names of the parameters that belong to the protocol and cannot be an operation's own, unless its description says so
/// ([`Field::own`]).
///
/// With the V1 signature they travel beside the operation's parameters; official SDKs let one overwrite the other
/// silently.
pub const RESERVED: &[&str] = &[
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The longest URL that gateways accept for GET, in bytes of path and query.
pub const MAX_TARGET: usize = 8 * 1024;

/// What a signature needs to know of an operation; also made for operations that nobody has written as a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation<'a> {
    /// Product code, for example `Config`.
    pub product: &'a str,
    /// API version of the product, `YYYY-MM-DD`.
    pub version: &'a str,
    /// Name of the operation, for example `StartConfigurationRecorder`.
    pub name: &'a str,
    /// HTTP method.
    pub method: Method,
    /// How body parameters are written.
    pub body: BodyStyle,
    /// Whether the operation is called without a signature.
    pub anonymous: bool,
}

impl From<&Action> for Operation<'static> {
    fn from(action: &Action) -> Self {
        Self {
            product: action.product,
            version: action.version,
            name: action.name,
            method: action.method,
            body: action.body,
            anonymous: action.anonymous,
        }
    }
}

/// Values that the runtime puts into unset fields marked for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fill<'a> {
    /// For fields marked `region`.
    pub region: Option<&'a str>,
    /// For the field marked `idempotency_token`.
    pub idempotency_token: Option<&'a str>,
}

impl<'a> Fill<'a> {
    const fn of(self, field: &Field) -> Option<&'a str> {
        if field.idempotency_token {
            self.idempotency_token
        } else {
            self.region
        }
    }
}

/// The parameters of one call as names and texts, before percent-encoding.
///
/// Made once for a call and signed anew for each attempt. All texts lie in one buffer, sorted by name.
#[derive(Clone)]
pub struct Encoded {
    pairs: Pairs,
    json: Option<Bytes>,
    json_secret: bool,
    bytes: Option<Bytes>,
    body: Body,
    host_region: Option<String>,
    idempotency_token: Option<String>,
    /// Names of the protocol that the operation has parameters of its own for, and sends.
    own: Vec<&'static str>,
    /// Unset fields that the runtime may still fill.
    open: Vec<&'static Field>,
}

/// What kind of body an operation has, whether or not there is something to put into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// All parameters travel in the query.
    None,
    /// A form, perhaps an empty one.
    Form,
    /// One JSON object, perhaps an empty one.
    Json,
    /// Bytes as they are.
    Bytes,
}

impl Encoded {
    /// Encodes the parameters of an action.
    ///
    /// # Errors
    /// Values that cannot be written: numbers that are not finite, nested values in a joined list, two parameters
    /// of one name, a name that belongs to the protocol ([`RESERVED`]).
    pub fn new(action: &Action, params: &dyn Params, fill: Fill<'_>) -> Result<Self, BuildError> {
        let table = params.table();
        let mut encoder = Encoder::new(
            action.into(),
            table.iter().any(|field| field.place == Place::Body),
        );
        let (bytes, pairs) = table
            .iter()
            .enumerate()
            .map(|(i, field)| estimate(field.name.len(), params.get(i)))
            .fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        encoder.reserve(bytes, pairs);
        // The members of a JSON body come in the order of the fields.
        let sorted = if encoder.is_json() {
            None
        } else {
            order::sorted(table)
        };
        match sorted {
            Some(places) => {
                for i in places.iter() {
                    if let Some(field) = table.get(i) {
                        encoder.field(field, params.get(i), fill)?;
                    }
                }
            }
            None => {
                for (i, field) in table.iter().enumerate() {
                    encoder.field(field, params.get(i), fill)?;
                }
            }
        }
        encoder.done()
    }

    /// Encodes parameters that are known only by name: those of an operation that nobody has written as a struct.
    ///
    /// # Errors
    /// As [`Encoded::new`].
    pub fn dynamic(operation: Operation<'_>, params: &Dynamic) -> Result<Self, BuildError> {
        let has_body = params.iter().any(|param| param.place == Place::Body);
        let mut encoder = Encoder::new(operation, has_body);
        for param in params.iter() {
            encoder.named(param)?;
        }
        encoder.done()
    }

    /// Name and text of each parameter of a place, sorted by name, bytewise.
    ///
    /// With GET all parameters are in the query. The members of a JSON body are no parameters: see
    /// [`Encoded::json_body`].
    pub fn pairs(&self, place: Place) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .entries
            .iter()
            .filter(move |entry| match place {
                Place::Query => !entry.body,
                Place::Body => entry.body,
                Place::Host => false,
            })
            .map(|entry| self.pairs.pair(entry))
    }

    /// The JSON body, if the operation has one.
    #[must_use]
    pub const fn json_body(&self) -> Option<&Bytes> {
        self.json.as_ref()
    }

    /// The bytes that are the whole body, if the operation has such a body and it is set.
    #[must_use]
    pub const fn bytes_body(&self) -> Option<&Bytes> {
        self.bytes.as_ref()
    }

    /// The region that a parameter asks to send the call to. It is not sent.
    #[must_use]
    pub fn host_region(&self) -> Option<&str> {
        self.host_region.as_deref()
    }

    /// The idempotency token that the call carries, the caller's or the runtime's.
    #[must_use]
    pub fn idempotency_token(&self) -> Option<&str> {
        self.idempotency_token.as_deref()
    }

    /// The parameters that only the V3 signature can send, because they have the name of a common one.
    pub(crate) fn own(&self) -> &[&'static str] {
        &self.own
    }

    pub(crate) const fn body(&self) -> Body {
        self.body
    }

    /// Whether the JSON body holds something that must never be shown.
    pub(crate) const fn has_secret_body(&self) -> bool {
        self.json_secret
    }

    /// All parameters, sorted by name.
    pub(crate) fn params(&self) -> impl Iterator<Item = Param<'_>> {
        self.pairs
            .entries
            .iter()
            .map(|entry| self.pairs.param(entry))
    }

    /// At most so many bytes are all parameters as an encoded query, with a `&` after each.
    pub(crate) const fn length(&self) -> usize {
        self.pairs.length
    }

    /// Whether a parameter must never be shown.
    pub(crate) const fn has_secret(&self) -> bool {
        self.pairs.has_secret
    }
}

/// `Debug` shows names only: values may be secret.
impl fmt::Debug for Encoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self
            .pairs
            .entries
            .iter()
            .map(|entry| self.pairs.pair(entry).0)
            .collect();
        f.debug_struct("Encoded")
            .field("names", &names)
            .field("json_body", &self.json.as_ref().map(Bytes::len))
            .field("bytes_body", &self.bytes.as_ref().map(Bytes::len))
            .field("host_region", &self.host_region)
            .finish_non_exhaustive()
    }
}

fn refused(param: &str, reason: &'static str) -> BuildError {
    BuildError::Param {
        param: param.to_owned(),
        reason,
    }
}

/// Whether a field is not sent at all.
fn is_absent(field: &Field, value: Value<'_>) -> bool {
    match value {
        Value::Unset => true,
        Value::List(list) => field.omit_empty && list.is_empty(),
        Value::Map(map) => field.omit_empty && map.is_empty(),
        _ => false,
    }
}

/// Flattens one value under a name, calling `each` with name and text. The default form of lists and objects.
///
/// The items of a list come in the order of their names: `Id.1`, `Id.10`, `Id.2`.
///
/// ```
/// use aliyun_rpc_core::encode::flatten;
/// use aliyun_rpc_core::value::Param;
///
/// let mut pairs = Vec::new();
/// flatten("Id", vec![Some("a"), None, Some("b")].value(), &mut |name, text| pairs.push(format!("{name}={text}")))?;
/// assert_eq!(pairs, ["Id.1=a", "Id.3=b"]);
/// # Ok::<(), aliyun_rpc_core::sign::BuildError>(())
/// ```
///
/// # Errors
/// For numbers that are not finite.
pub fn flatten(
    name: &str,
    value: Value<'_>,
    each: &mut dyn FnMut(&str, &str),
) -> Result<(), BuildError> {
    let mut pairs = Pairs::default();
    pairs.add(name, Style::Dotted, value, Traits::default())?;
    for entry in &pairs.entries {
        let (name, text) = pairs.pair(entry);
        each(name, text);
    }
    Ok(())
}

/// Writes a value as compact JSON text: no blanks, characters beyond ASCII as they are, members in field order.
///
/// # Errors
/// For numbers that are not finite.
pub fn json_text(value: Value<'_>, into: &mut String) -> Result<(), BuildError> {
    json::Writer::new(into)
        .value(value)
        .map_err(|reason| refused("", reason))
}

/// Writes a list of scalars joined by a separator. The separator inside an item is not escaped: the protocol has
/// no way to do so.
///
/// # Errors
/// For items that are lists or objects, and for numbers that are not finite.
pub fn join(value: Value<'_>, separator: &str, into: &mut String) -> Result<(), BuildError> {
    scalar::join(value, separator, into).map_err(|reason| refused("", reason))
}
