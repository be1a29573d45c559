//! A package as Rust will see it: made from the metadata, read by inference, written by emission.

use std::fmt;

/// One version of a product: a module.
#[derive(Clone, Debug)]
pub struct Version {
    /// Product code, `Ecs`.
    pub product: String,
    /// API version, `2014-05-26`.
    pub version: String,
    /// Module name, `v2014_05_26`.
    pub module: String,
    /// Operations, by module name.
    pub operations: Vec<Operation>,
    /// Types that operations share, in the module `types`.
    pub shared: Vec<Item>,
    /// Error codes of all operations, in the module `errors`.
    pub errors: Vec<ErrorConstant>,
    /// Where the product answers.
    pub endpoints: Endpoints,
}

/// Where the product answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoints {
    /// `regional`, `central` or `other`: the constructor.
    pub rule: &'static str,
    /// First label of host names.
    pub host: String,
    /// The host for calls without a region.
    pub global: Option<String>,
    /// The code under which the Location service knows the product.
    pub location: Option<String>,
    /// Region, host, and host inside virtual private clouds.
    pub regions: Vec<(String, String, Option<String>)>,
}

/// A constant of the module `errors`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorConstant {
    /// `INVALID_INSTANCE_ID_NOT_FOUND`
    pub name: String,
    /// HTTP status.
    pub status: u16,
    /// The code on the wire.
    pub code: String,
}

/// One operation: a file.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Name of the operation on the wire.
    pub action: String,
    /// Module name, `describe_instances`.
    pub module: String,
    /// Options of `#[rpc_action(...)]` beside product, version, endpoints and errors, as they are written.
    pub options: Vec<String>,
    /// The request.
    pub request: Struct,
    /// The answer.
    pub answer: Struct,
    /// Nested types of request and answer, each after what first names it.
    pub nested: Vec<Item>,
    /// Names of the constants in `errors`.
    pub errors: Vec<String>,
    /// How the answer is paged.
    pub pages: Option<Pages>,
}

/// A struct or an enum.
#[derive(Clone, Debug)]
pub enum Item {
    /// A struct.
    Struct(Struct),
    /// Words that a parameter takes.
    Enum(Enum),
}

impl Item {
    /// Its name in Rust.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
        }
    }
}

/// A struct.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its name in Rust.
    pub name: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// What it is for.
    pub role: Role,
    /// Its fields in the order of the metadata.
    pub fields: Vec<Field>,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
    /// Options of the struct's own `#[rpc(...)]`, for answers that are no objects.
    pub options: Vec<String>,
}

/// What a struct is for, which decides what it derives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The request of an operation.
    Action,
    /// An object inside a request.
    Params,
    /// An answer or an object inside one.
    Answer,
    /// A shared object of requests and answers.
    Both,
}

/// A string enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name in Rust.
    pub name: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Variants: name in Rust, text on the wire.
    pub variants: Vec<(String, String)>,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in Rust, `r#type` for keywords.
    pub ident: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its type, without what `presence` adds.
    pub ty: Type,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// The inner name of a wrapped list.
    pub wrapper: Option<String>,
    /// Further options of `#[rpc(...)]`, as they are written.
    pub options: Vec<String>,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
}

/// A type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `String`
    Text,
    /// `Secret<String>`
    Secret,
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `f64`
    Float,
    /// `bool`
    Bool,
    /// Any JSON value.
    Any,
    /// A whole body of bytes.
    Blob,
    /// `Events<T>`: a whole body of server-sent events.
    Events(Box<Self>),
    /// `Vec<T>`
    List(Box<Self>),
    /// `BTreeMap<String, T>`
    Map(Box<Self>),
    /// A struct or enum beside the operation.
    Named(String),
    /// A shared type, in the module `types`; boxed where it would contain itself.
    Shared {
        /// Its name.
        name: String,
        /// Whether it stands in a `Box`.
        boxed: bool,
    },
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("String"),
            Self::Secret => f.write_str("Secret<String>"),
            Self::Int32 => f.write_str("i32"),
            Self::Int64 => f.write_str("i64"),
            Self::Float => f.write_str("f64"),
            Self::Bool => f.write_str("bool"),
            Self::Any => f.write_str("JsonValue"),
            Self::Blob => f.write_str("Blob"),
            Self::Events(data) => write!(f, "Events<{data}>"),
            Self::List(item) => write!(f, "Vec<{item}>"),
            Self::Map(item) => write!(f, "BTreeMap<String, {item}>"),
            Self::Named(name) => f.write_str(name),
            Self::Shared { name, boxed: false } => f.write_str(name),
            Self::Shared { name, boxed: true } => write!(f, "Box<{name}>"),
        }
    }
}

/// How an answer is paged: the option `paginate`, in the words of the attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// How the next page is reached.
    pub by: PageBy,
    /// The request's field that says how many items a page may hold.
    pub size: Option<String>,
    /// Path to the list, `instances` or `data?.items`.
    pub items: String,
    /// What the list holds.
    pub item: Type,
}

/// How the next page is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageBy {
    /// A text from each answer goes into the next request.
    Token {
        /// Field of the request.
        token: String,
        /// Path in the answer, if it is not the field of the same name.
        next: Option<String>,
        /// Path to a boolean that says whether there is more.
        more: Option<String>,
    },
    /// A number that counts up.
    Number {
        /// Field of the request.
        page: String,
        /// Path to how many items there are.
        total: Option<String>,
    },
}
