//! The static description of an operation: what the derives write and every tool reads.
//!
//! Nothing here is generated twice. The request encoder, the parameter checks, the emulator, the
//! command line and the Explorer all walk these records.

mod endpoints;

use std::fmt;
use std::time::Duration;

pub use endpoints::{EndpointRule, Endpoints, RegionHosts};

/// Everything that is known about one operation before it is called.
///
/// Written by `#[derive(RpcAction)]`; reached as [`RpcAction::ACTION`](crate::RpcAction::ACTION).
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// Product code, for example `Config`.
    pub product: &'static str,
    /// API version of the product, `YYYY-MM-DD`.
    pub version: &'static str,
    /// Name of the operation, for example `StartConfigurationRecorder`.
    pub name: &'static str,
    /// First paragraph of the struct's doc comment.
    pub doc: &'static str,
    /// HTTP method.
    pub method: Method,
    /// How body parameters are written.
    pub body: BodyStyle,
    /// Whether a second execution does no harm. Decides what may be retried.
    pub idempotent: bool,
    /// Whether the operation is called without a signature.
    pub anonymous: bool,
    /// Whether the vendor advises against new use.
    pub deprecated: bool,
    /// Where the product answers, if its package says so.
    pub endpoints: Option<&'static Endpoints>,
    /// The parameters, in the order of the struct's fields.
    pub params: &'static [Field],
    /// Shape of a successful answer.
    pub response: Kind,
    /// The documented error codes.
    pub errors: &'static [ErrorCode],
    /// How the answer is paged, if it is.
    pub pages: Option<Pages>,
    /// What the answer can be polled for.
    pub waiters: &'static [Waiter],
    /// What `Code` says in an answer that is a success, of operations that report failures with HTTP status 200; the
    /// first is the usual one. Empty: a `Code` in an answer with such a status is the operation's own business.
    pub success_codes: &'static [&'static str],
}

impl Action {
    /// A record with nothing but names, which the derive fills by struct update.
    pub const EMPTY: Self = Self {
        product: "",
        version: "",
        name: "",
        doc: "",
        method: Method::Post,
        body: BodyStyle::Form,
        idempotent: false,
        anonymous: false,
        deprecated: false,
        endpoints: None,
        params: &[],
        response: Kind::Any,
        errors: &[],
        pages: None,
        waiters: &[],
        success_codes: &[],
    };

    /// The documented error with this code, if the operation documents it; the first one of a code with several
    /// statuses.
    #[must_use]
    pub fn error(&self, code: &str) -> Option<&'static ErrorCode> {
        self.errors.iter().find(|error| error.code == code)
    }
}

/// HTTP methods of RPC operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`: all parameters travel in the query.
    Get,
    /// `POST`, the default.
    Post,
}

impl Method {
    /// The method's name as it is sent and signed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the parameters that belong to the body are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyStyle {
    /// `application/x-www-form-urlencoded`, lists and objects flattened.
    Form,
    /// One JSON object. Needs signature V3.
    Json,
    /// The bytes of one parameter as they are, `application/octet-stream`; the others travel in the query. Needs
    /// signature V3.
    Bytes,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the query string.
    Query,
    /// In the request body.
    Body,
    /// Nowhere: it only picks the region of the endpoint.
    Host,
}

/// How a list, map or object is written as parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `Name.1`, `Name.2` for lists, `Name.Key` for objects and maps. Scalars: `Name`.
    Dotted,
    /// One parameter holding JSON text.
    Json,
    /// One parameter, items joined by this separator.
    Join(&'static str),
    /// The members of the object stand beside the other parameters, without a prefix.
    Flatten,
}

/// One parameter of a request, or one member of an answer or nested object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// First paragraph of the field's doc comment.
    pub doc: &'static str,
    /// What the value is.
    pub kind: Kind,
    /// Where a parameter travels.
    pub place: Place,
    /// How a composite value is written.
    pub style: Style,
    /// Whether a request must carry it.
    pub required: bool,
    /// Whether an empty list or map means "not set" (a bare `Vec`) and not "set to empty" (an `Option<Vec>`).
    pub omit_empty: bool,
    /// Whether the runtime fills it with a fresh token when unset, the same on all attempts of a call.
    pub idempotency_token: bool,
    /// Whether the runtime fills it with the client's region when unset.
    pub region: bool,
    /// Whether it is the operation's own parameter in spite of the name of a common one, `Version` for instance. Needs
    /// signature V3, which sends the common ones as headers.
    pub own: bool,
    /// Whether the value must never be shown.
    pub secret: bool,
    /// In answers: the inner name of a wrapped list, `Rule` in `{"Rules":{"Rule":[..]}}`.
    pub wrapper: Option<&'static str>,
    /// What the value must satisfy.
    pub rules: &'static [Rule],
}

impl Field {
    /// A field with no name, which the derive fills by struct update.
    pub const EMPTY: Self = Self {
        name: "",
        doc: "",
        kind: Kind::Any,
        place: Place::Query,
        style: Style::Dotted,
        required: false,
        omit_empty: false,
        idempotency_token: false,
        region: false,
        own: false,
        secret: false,
        wrapper: None,
        rules: &[],
    };
}

/// The field table of a struct whose fields are parameters; that of an answer is
/// [`Decode::FIELDS`](crate::slot::Decode::FIELDS).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no fields that could stand among the parameters",
    label = "only a struct that derives `RpcParams` can be flattened"
)]
pub trait Fields {
    /// The fields, in declaration order, without skipped ones.
    const FIELDS: &'static [Field];
}

/// The type of a value, as far as the wire knows types.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// Text out of a known set; unknown texts are kept, not refused, in answers.
    Enum(&'static [&'static str]),
    /// A signed 32-bit number.
    Int32,
    /// A signed 64-bit number.
    Int64,
    /// A floating-point number.
    Float,
    /// `true` or `false`.
    Bool,
    /// Any JSON value.
    Any,
    /// Bytes that are a whole body.
    Bytes,
    /// A list.
    List(&'static Kind),
    /// A map from text to values of one kind.
    Map(&'static Kind),
    /// An object. Behind a function, so that an object may contain itself.
    Object(fn() -> &'static [Field]),
}

impl Kind {
    /// The word for this kind in messages and tables: `text`, `integer`, `list of text`, ...
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text | Self::Enum(_) => "text",
            Self::Int32 | Self::Int64 => "integer",
            Self::Float => "number",
            Self::Bool => "boolean",
            Self::Any => "any",
            Self::Bytes => "bytes",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::Object(_) => "object",
        }
    }

    /// The members of an object; nothing for other kinds.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        match self {
            Self::Object(fields) => fields(),
            _ => &[],
        }
    }
}

/// Objects may be recursive, so `Debug` does not descend into them.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enum(values) => f.debug_tuple("Enum").field(values).finish(),
            Self::List(item) => f.debug_tuple("List").field(item).finish(),
            Self::Map(item) => f.debug_tuple("Map").field(item).finish(),
            Self::Object(_) => f.write_str("Object(..)"),
            other => f.write_str(other.name()),
        }
    }
}

/// A documented error of an operation.
///
/// A package names its codes once, and the actions that may answer them list the constants:
///
/// ```
/// use aliyun_rpc_core::descriptor::ErrorCode;
/// use aliyun_rpc_core::{RpcAction, RpcResponse};
///
/// mod errors {
///     use aliyun_rpc_core::descriptor::ErrorCode;
///
///     pub const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden").message("You are not authorized.");
///     pub const NO_INSTANCE: ErrorCode = ErrorCode::new(404, "InvalidInstanceId.NotFound");
/// }
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Ecs", version = "2014-05-26", errors(errors::FORBIDDEN, errors::NO_INSTANCE))]
/// struct StopInstance {
///     instance_id: String,
/// }
///
/// # #[derive(Default, RpcResponse)]
/// # struct StopInstanceResponse {}
/// assert_eq!(StopInstance::ACTION.errors, [errors::FORBIDDEN, errors::NO_INSTANCE]);
/// assert_eq!(errors::NO_INSTANCE.message, "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// HTTP status that usually comes with it. Decide by the code: statuses change over time.
    pub status: u16,
    /// The machine-readable code, for example `ProcessIsRunning`.
    pub code: &'static str,
    /// What it means; empty if nobody says.
    pub message: &'static str,
}

impl ErrorCode {
    /// A code with the HTTP status that usually comes with it, and without words.
    #[must_use]
    pub const fn new(status: u16, code: &'static str) -> Self {
        Self {
            status,
            code,
            message: "",
        }
    }

    /// Says what the code means.
    #[must_use]
    pub const fn message(self, message: &'static str) -> Self {
        Self { message, ..self }
    }
}

/// The code, so that a documented error can stand wherever a code is asked for.
impl AsRef<str> for ErrorCode {
    fn as_ref(&self) -> &str {
        self.code
    }
}

/// Something a parameter must satisfy before it is sent.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// The number is at least this.
    Min(f64),
    /// The number is at most this.
    Max(f64),
    /// The text has at least so many characters, or the list so many items.
    MinLen(usize),
    /// The text has at most so many characters, or the list so many items.
    MaxLen(usize),
    /// The text is one of these.
    OneOf(&'static [&'static str]),
    /// A function accepts the text, or says in plain words what is wrong with it
    /// (without repeating the value, which may be secret).
    Check(fn(&str) -> Result<(), String>),
    /// The parameter must be set if another one has one of these values.
    RequiredIf {
        /// Name on the wire of the other parameter.
        param: &'static str,
        /// The values that make this parameter required.
        values: &'static [&'static str],
    },
}

/// Where something stands in an answer: names of members on the wire, from the outside in.
///
/// A list on the way means each of its items. The inner name of a wrapped list is not part of a path: the field table
/// knows it.
pub type Path = &'static [&'static str];

/// How an operation pages its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// What moves to the next page.
    pub by: PageBy,
    /// The list of items in the answer.
    pub items: Path,
    /// The request's parameter that says how many items a page may hold, if there is one.
    pub size: Option<&'static str>,
}

/// What moves to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageBy {
    /// A token or marker from the answer goes into the next request.
    Token {
        /// The request's parameter.
        param: &'static str,
        /// The token in the answer. Without one, and with an empty one, pages end.
        next: Path,
        /// A boolean in the answer that says whether there is a next page (`IsTruncated`). If it is `false`, a token
        /// that comes with it means nothing.
        more: Option<Path>,
    },
    /// A page number counts up.
    Number {
        /// The request's parameter.
        param: &'static str,
        /// The number of items on all pages, in the answer.
        total: Option<Path>,
    },
}

/// A state of the answer that a caller may wait for.
///
/// The state of an answer is the text of its status; several, if the path leads through a list. An answer that holds
/// no status, or an empty one, and an error with one of the codes in `missing` say that the target is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// Name of the waiter, for example `running`.
    pub name: &'static str,
    /// The status in the answer.
    pub status: Path,
    /// Statuses that end the wait well, each item of a list having one of them; error codes that do.
    pub done: &'static [&'static str],
    /// Statuses that end it because the others can no longer come, one item of a list being enough; error codes that do.
    pub failed: &'static [&'static str],
    /// Error codes that say that the target is not there.
    pub missing: &'static [&'static str],
    /// What a status means that is in no list.
    pub present: Outcome,
    /// What it means that the target is not there.
    pub absent: Outcome,
    /// Time between two looks, unless the caller says otherwise.
    pub every: Duration,
    /// Time to give up after, unless the caller says otherwise.
    pub within: Duration,
}

impl Waiter {
    /// A waiter for nothing, which the derive fills by struct update: a look every 5 seconds, for 10 minutes.
    pub const EMPTY: Self = Self {
        name: "",
        status: &[],
        done: &[],
        failed: &[],
        missing: &[],
        present: Outcome::Wait,
        absent: Outcome::Wait,
        every: Duration::from_secs(5),
        within: Duration::from_secs(600),
    };
}

/// What a state means for a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Look again later.
    Wait,
    /// This is what was waited for.
    Done,
    /// What was waited for can no longer come.
    Failed,
}
