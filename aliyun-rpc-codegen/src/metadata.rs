//! The official metadata of one version of a product: `api-docs.json`, as the vendor's portal offers it for download.
//!
//! Only what packages are made of is read. Prose, consoles' hints and whatever else stands beside it is passed over.

mod loose;

use serde::Deserialize;
use serde_json::Value;

/// Entries of a JSON object in the order of the file, which is the order of the generated code.
pub type Entries<T> = indexmap::IndexMap<String, T>;

/// One file: one version of one product.
#[derive(Clone, Debug, Deserialize)]
pub struct ApiDocs {
    /// What it is about.
    pub info: Info,
    /// Types that operations share.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub components: Components,
    /// Where the product answers.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub endpoints: Vec<Endpoint>,
    /// What is known of host names beyond the table. Not in the vendor's files.
    #[serde(default, rename = "x-endpoint")]
    pub endpoint_rule: Option<EndpointRule>,
    /// The operations by name.
    #[serde(default, deserialize_with = "loose::entries")]
    pub apis: Entries<Api>,
}

/// Style, product and version.
#[derive(Clone, Debug, Deserialize)]
pub struct Info {
    /// `RPC`, or a style that this framework does not speak (`ROA`, `ROA2`).
    pub style: String,
    /// Product code, `Ecs`.
    pub product: String,
    /// API version, `2014-05-26`.
    pub version: String,
}

/// Types that operations share.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Components {
    /// By name; referred to as `#/components/schemas/<name>`.
    #[serde(default, deserialize_with = "loose::entries")]
    pub schemas: Entries<Schema>,
}

/// The hosts of a region.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoint {
    /// The region, `cn-hangzhou`.
    pub region_id: String,
    /// The host in the internet, `ecs.cn-hangzhou.aliyuncs.com`.
    #[serde(default)]
    pub endpoint: Option<String>,
    /// The host inside virtual private clouds.
    #[serde(default)]
    pub vpc: Option<String>,
}

/// How host names of a product are made.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct EndpointRule {
    /// First label of the hosts, `ecs`.
    #[serde(default)]
    pub product: Option<String>,
    /// `regional` or `central`.
    #[serde(default)]
    pub rule: Option<String>,
    /// The host for calls without a region.
    #[serde(default)]
    pub global: Option<String>,
    /// The code under which the Location service knows the product.
    #[serde(default)]
    pub location_service_code: Option<String>,
}

/// One operation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Api {
    /// HTTP methods in lower case.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub methods: Vec<String>,
    /// Who may call it. `Some` of an empty list: anybody, unsigned.
    #[serde(default)]
    pub security: Option<Vec<Value>>,
    /// Whether the vendor advises against it.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub deprecated: bool,
    /// Content types of requests.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub consumes: Vec<String>,
    /// Content types of answers.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub produces: Vec<String>,
    /// The parameters.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub parameters: Vec<Parameter>,
    /// Answers by HTTP status.
    #[serde(default, deserialize_with = "loose::entries")]
    pub responses: Entries<Answer>,
    /// Documented errors by HTTP status.
    #[serde(default, deserialize_with = "loose::entries")]
    pub error_codes: Entries<Vec<ErrorCode>>,
    /// What the body of an answer is if not an object: `none`, `string`, `int32`, `array`, `byte`, `any`.
    /// Not in the vendor's files.
    #[serde(default, rename = "x-response-body")]
    pub response_body: Option<String>,
}

/// A parameter of an operation.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// `query`, `formData`, `body`, `host`; others belong to styles that are not RPC.
    #[serde(default, deserialize_with = "loose::or_default", rename = "in")]
    pub place: String,
    /// How lists and objects are written: `repeatList`, `flat`, `json`, `simple`.
    #[serde(default)]
    pub style: Option<String>,
    /// Its type.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub schema: Schema,
}

/// An answer.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Answer {
    /// Its shape, if that is known.
    #[serde(default)]
    pub schema: Option<Schema>,
}

/// A documented error. The vendor's sentence stays where it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCode {
    /// The code, `InvalidInstanceId.NotFound`.
    #[serde(default, deserialize_with = "loose::or_default")]
    pub error_code: String,
}

/// The type of a value, and facts about it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// `string`, `integer`, `number`, `boolean`, `array`, `object`, `any`.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// `int32`, `int64`, `float`, `double`, `binary`.
    #[serde(default)]
    pub format: Option<String>,
    /// A shared type, in place of everything else.
    #[serde(default, rename = "$ref")]
    pub reference: Option<String>,
    /// What a list holds.
    #[serde(default)]
    pub items: Option<Box<Self>>,
    /// Members of an object.
    #[serde(default, deserialize_with = "loose::some_entries")]
    pub properties: Option<Entries<Self>>,
    /// What a map holds; sometimes only `true`.
    #[serde(default, deserialize_with = "loose::schema_or_flag")]
    pub additional_properties: Option<Box<Self>>,
    /// Whether a parameter must be sent.
    #[serde(default, deserialize_with = "loose::flag")]
    pub required: bool,
    /// Whether the vendor advises against it.
    #[serde(default, deserialize_with = "loose::flag")]
    pub deprecated: bool,
    /// Whether the official packages upload a file through object storage and send its address.
    #[serde(default, deserialize_with = "loose::flag")]
    pub is_file_transfer_url: bool,
    /// An example value, a number or text as it happens.
    #[serde(default)]
    pub example: Option<Value>,
    /// What the service takes if nothing is sent.
    #[serde(default)]
    pub default: Option<Value>,
    /// The least number.
    #[serde(default)]
    pub minimum: Option<Value>,
    /// The greatest number.
    #[serde(default)]
    pub maximum: Option<Value>,
    /// The fewest letters.
    #[serde(default)]
    pub min_length: Option<Value>,
    /// The most letters.
    #[serde(default)]
    pub max_length: Option<Value>,
    /// The fewest items.
    #[serde(default)]
    pub min_items: Option<Value>,
    /// The most items.
    #[serde(default)]
    pub max_items: Option<Value>,
    /// The values that are accepted.
    #[serde(default, rename = "enum")]
    pub values: Option<Vec<Value>>,
    /// A regular expression that texts match.
    #[serde(default)]
    pub pattern: Option<String>,
}

impl Schema {
    /// The name of the shared type, if it is one.
    #[must_use]
    pub fn component(&self) -> Option<&str> {
        self.reference.as_deref()?.rsplit('/').next()
    }

    /// The type's word, by what stands there if the word does not.
    #[must_use]
    pub fn word(&self) -> &str {
        match self.kind.as_deref() {
            Some(kind) => kind,
            None if self.properties.is_some() || self.additional_properties.is_some() => "object",
            None if self.items.is_some() => "array",
            None => "any",
        }
    }
}
