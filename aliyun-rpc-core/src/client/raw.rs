//! A call of an operation that nobody has written as a struct.

use std::fmt;
use std::future::IntoFuture;

use super::Client;
use super::options::{Overrides, options, raw_options};
use super::pipeline;
use super::prepared::{Named, Prepared};
use crate::descriptor::{BodyStyle, Method};
use crate::encode::Dynamic;
use crate::error::Error;
use crate::response::{Raw, Response};
use crate::transport::BoxFuture;

/// A call of an operation that is only named: add parameters, set options, then await it.
///
/// Values are JSON; lists and objects become `Name.1` and `Name.Key`, as in typed calls. Nothing is checked,
/// except that names which belong to the protocol (`Action`, `Signature`, ...) are refused, unless the parameter is added
/// as the operation's own ([`RawCall::own_param`]).
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
    pub(super) named: Named,
    pub(super) params: Dynamic,
    pub(super) overrides: Overrides,
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

    raw_options!();
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
