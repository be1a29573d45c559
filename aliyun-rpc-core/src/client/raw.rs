//! A call of an operation that nobody has written as a struct.

use std::fmt;
use std::future::IntoFuture;

use super::Client;
use super::options::{Overrides, options};
use super::pipeline;
use super::prepared::{Named, Prepared};
use crate::descriptor::{BodyStyle, Method, Place};
use crate::encode::Dynamic;
use crate::error::Error;
use crate::response::{Raw, Response};
use crate::transport::BoxFuture;

/// A call of an operation that is only named: add parameters, set options, then await it.
///
/// Values are JSON; lists and objects become `Name.1` and `Name.Key`, as in typed calls. Nothing is checked,
/// except that names which belong to the protocol (`Action`, `Signature`, ...) are refused.
///
/// ```
/// # use aliyun_rpc_core::{Client, Error};
/// # async fn demo(client: &Client) -> Result<(), Error> {
/// let answer = client
///     .raw("Ecs", "2014-05-26", "DescribeRegions")
///     .param("AcceptLanguage", "en-US")
///     .idempotent()
///     .await?;
/// println!("{}", answer.text());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing unless it is awaited"]
pub struct RawCall {
    client: Client,
    named: Named,
    params: Dynamic,
    overrides: Overrides,
}

impl RawCall {
    pub(super) fn new(client: Client, product: String, version: String, name: String) -> Self {
        Self {
            client,
            named: Named {
                product,
                version,
                name,
                method: Method::Post,
                body: BodyStyle::Form,
                anonymous: false,
                idempotent: false,
            },
            params: Dynamic::new(),
            overrides: Overrides::default(),
        }
    }

    /// Adds a parameter to the query. `null` is not sent.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.params.push(name, value, Place::Query);
        self
    }

    /// Adds a parameter to the body. `null` is not sent.
    pub fn body_param(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.params.push(name, value, Place::Body);
        self
    }

    /// Chooses the HTTP method; `POST` otherwise.
    pub const fn method(mut self, method: Method) -> Self {
        self.named.method = method;
        self
    }

    /// Sends the body parameters as one JSON object and not as a form. Needs signature V3.
    pub const fn json_body(mut self) -> Self {
        self.named.body = BodyStyle::Json;
        self
    }

    /// Calls without credentials, for operations that need none.
    pub const fn anonymous(mut self) -> Self {
        self.named.anonymous = true;
        self
    }

    /// Says that a second execution does no harm, so that the call may be repeated after a lost answer.
    pub const fn idempotent(mut self) -> Self {
        self.named.idempotent = true;
        self
    }

    options!(overrides);
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("product", &self.named.product)
            .field("version", &self.named.version)
            .field("action", &self.named.name)
            .field("params", &self.params)
            .finish_non_exhaustive()
    }
}

impl IntoFuture for RawCall {
    type Output = Result<Response<Raw>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let prepared = Prepared::named(self.client, self.named, &self.params, self.overrides);
        Box::pin(async move { pipeline::run(prepared).await?.raw() })
    }
}
