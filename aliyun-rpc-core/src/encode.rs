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
//! in JSON text it is `null`, like an unset entry of a map. An empty list or map is nothing when dotted, `[]` or `{}` as JSON and empty text when
//! joined, unless the field says that empty means unset ([`Field::omit_empty`]). Numbers are plain decimals without
//! exponent, booleans `true` and `false`; map keys are used as they are.
//!
//! In a JSON body ([`BodyStyle::Json`]) fields are nested values, whether their style is `Dotted` or `Json`.

mod dynamic;
mod json;
mod open;
mod pairs;
mod scalar;
mod walk;

use std::fmt;

use bytes::Bytes;

use crate::descriptor::{Action, BodyStyle, Field, Method, Place, Style};
use crate::sign::BuildError;
use crate::value::{Params, Value};

pub use dynamic::Dynamic;
use pairs::{Pairs, Traits};
pub(crate) use pairs::{Param, prefix_of};

/// Names of the parameters that belong to the protocol and cannot be an operation's own.
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
    body: Body,
    host_region: Option<String>,
    idempotency_token: bool,
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
        for (i, field) in table.iter().enumerate() {
            encoder.field(field, params.get(i), fill)?;
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

    /// The region that a parameter asks to send the call to. It is not sent.
    #[must_use]
    pub fn host_region(&self) -> Option<&str> {
        self.host_region.as_deref()
    }

    /// Whether the call carries an idempotency token, the caller's or the runtime's.
    #[must_use]
    pub const fn has_idempotency_token(&self) -> bool {
        self.idempotency_token
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
            .field("host_region", &self.host_region)
            .finish_non_exhaustive()
    }
}

/// Puts values one after the other where they belong.
struct Encoder {
    encoded: Encoded,
    json: String,
    first: Option<json::First>,
}

impl Encoder {
    fn new(operation: Operation<'_>, has_body: bool) -> Self {
        let body = match (operation.method, operation.body) {
            (Method::Get, _) => Body::None,
            (Method::Post, _) if !has_body => Body::None,
            (Method::Post, BodyStyle::Form) => Body::Form,
            (Method::Post, BodyStyle::Json) => Body::Json,
        };
        let mut json = String::new();
        let first = (body == Body::Json).then(|| json::Writer::new(&mut json).open());
        Self {
            encoded: Encoded {
                pairs: Pairs::default(),
                json: None,
                json_secret: false,
                body,
                host_region: None,
                idempotency_token: false,
                open: Vec::new(),
            },
            json,
            first,
        }
    }

    fn reserve(&mut self, bytes: usize, pairs: usize) {
        self.encoded.pairs.text.reserve(bytes);
        self.encoded.pairs.entries.reserve(pairs);
    }

    fn field(
        &mut self,
        field: &'static Field,
        value: Value<'_>,
        fill: Fill<'_>,
    ) -> Result<(), BuildError> {
        let value = match value {
            Value::Unset if field.place == Place::Host => return Ok(()),
            Value::Unset if open::is_open(field) => match fill.of(field) {
                Some(text) => Value::Str(text),
                None => {
                    self.encoded.open.push(field);
                    return Ok(());
                }
            },
            value => value,
        };
        if is_absent(field, value) {
            return Ok(());
        }
        self.encoded.idempotency_token |= field.idempotency_token;
        let body = match field.place {
            Place::Host => return self.host(field.name, value),
            Place::Query => false,
            Place::Body => self.encoded.body != Body::None,
        };
        if let (true, Some(first)) = (body, &mut self.first) {
            let mut json = json::Writer::new(&mut self.json);
            let result = json.field(field, value, first);
            self.encoded.json_secret |= json.secret;
            return result.map_err(|reason| refused(field.name, reason));
        }
        let traits = Traits {
            body,
            secret: field.secret,
        };
        if field.style == Style::Flatten {
            self.encoded.pairs.flattened(field, value, traits)
        } else {
            self.encoded
                .pairs
                .add(field.name, field.style, value, traits)
        }
    }

    fn named(&mut self, param: &dynamic::Named) -> Result<(), BuildError> {
        let value = Value::Json(&param.value);
        if param.value.is_null() {
            return Ok(());
        }
        let body = match param.place {
            Place::Host => return self.host(&param.name, value),
            Place::Query => false,
            Place::Body => self.encoded.body != Body::None,
        };
        if let (true, Some(first)) = (body, &mut self.first) {
            return json::Writer::new(&mut self.json)
                .member(&param.name, value, first)
                .map_err(|reason| refused(&param.name, reason));
        }
        let traits = Traits {
            body,
            secret: false,
        };
        self.encoded
            .pairs
            .add(&param.name, Style::Dotted, value, traits)
    }

    fn host(&mut self, name: &str, value: Value<'_>) -> Result<(), BuildError> {
        match value {
            Value::Str(region) => self.encoded.host_region = Some(region.to_owned()),
            Value::Json(serde_json::Value::String(region)) => {
                self.encoded.host_region = Some(region.clone());
            }
            _ => return Err(refused(name, "a region must be text")),
        }
        Ok(())
    }

    fn done(self) -> Result<Encoded, BuildError> {
        let Self {
            mut encoded,
            mut json,
            first,
        } = self;
        if first.is_some() {
            json::Writer::new(&mut json).close();
            encoded.json = Some(Bytes::from(json));
        }
        encoded.pairs.sort()?;
        if let Some(name) = reserved(&encoded) {
            return Err(refused(
                name,
                "the name belongs to the protocol; the client sends that parameter itself",
            ));
        }
        Ok(encoded)
    }
}

/// The first name that belongs to the protocol.
fn reserved(encoded: &Encoded) -> Option<&'static str> {
    const LAST: usize = RESERVED.len() - 1;
    const PREFIXES: [u64; RESERVED.len()] = {
        let mut prefixes = [0; RESERVED.len()];
        let mut i = 0;
        while i <= LAST {
            // A const fails at compile time if an index is out of bounds.
            #[allow(clippy::indexing_slicing)]
            {
                prefixes[i] = prefix_of(RESERVED[i]);
            }
            i += 1;
        }
        prefixes
    };
    // Both lists are sorted: one pass that looks at names only where their beginnings agree.
    let mut prefixes = PREFIXES.iter();
    let mut next = prefixes.next()?;
    for param in encoded.params() {
        while *next < param.prefix {
            next = prefixes.next()?;
        }
        if *next == param.prefix
            && let Some(name) = RESERVED.iter().find(|name| name.as_bytes() == param.name())
        {
            return Some(name);
        }
    }
    None
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

/// About how many bytes a value makes under a name, and how many parameters, so that the buffers need not grow.
/// The first item of a list stands for all.
fn estimate(name: usize, value: Value<'_>) -> (usize, usize) {
    match value {
        Value::Unset => (0, 0),
        Value::Str(text) => (name + text.len(), 1),
        Value::List(list) => {
            let (bytes, pairs) = estimate(name + 3, list.item(0));
            let items = list.len();
            ((name + 3 + bytes) * items, pairs * items)
        }
        Value::Object(object) => object
            .table()
            .iter()
            .enumerate()
            .map(|(i, field)| estimate(name + 1 + field.name.len(), object.get(i)))
            .fold((name, 0), |all, one| (all.0 + one.0, all.1 + one.1)),
        Value::Map(map) => ((name + 32) * map.len(), map.len()),
        _ => (name + 20, 1),
    }
}

/// Flattens one value under a name, calling `each` with name and text, in order. The default form of lists and
/// objects.
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
