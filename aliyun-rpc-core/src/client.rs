//! One client for all products.

mod agent;
mod answer;
mod builder;
mod call;
mod connecting;
mod correct;
mod destination;
mod event;
mod mock;
mod next;
mod options;
mod pipeline;
mod prepared;
mod progress;
mod raw;
mod redact;
mod refuse;
mod settings;
mod skew;

use std::fmt;
use std::sync::Arc;

use crate::action::RpcAction;
use crate::credentials::Whoami;
use crate::transport::Transport;

pub use builder::ClientBuilder;
pub use call::{Call, CallFuture};
use mock::MockRoad;
pub use mock::{Mock, MockCall, MockRule};
use prepared::{Named, Prepared};
pub use raw::RawCall;
use settings::Settings;

/// Calls operations of every product. Cheap to clone; clones share everything.
///
/// Make one and keep it: it holds the connections. Calls are awaited in a tokio runtime with time enabled, as the
/// time limits need it.
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
}

/// Where a client's calls go.
enum Way {
    Network(Arc<dyn Transport>),
    Mock(Mock),
}

/// Where one call goes.
enum Road {
    Network(Arc<dyn Transport>),
    Mock(MockRoad),
}

impl Client {
    fn new(settings: Settings) -> Self {
        Self {
            settings: Arc::new(settings),
        }
    }

    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client without a network, and the rules by which it answers; for tests.
    ///
    /// The region is `cn-hangzhou`; failures are retried, without pauses. [`ClientBuilder::mock`] makes one with settings.
    ///
    /// ```
    /// # use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
    /// #[derive(Clone, Debug, Default, RpcAction)]
    /// #[rpc_action(product = "Config", version = "2019-01-08")]
    /// pub struct ListConfigRules {
    ///     pub page_size: Option<i32>,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// pub struct ListConfigRulesResponse {
    ///     pub total_count: i64,
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let (client, mock) = Client::mock();
    /// mock.on::<ListConfigRules>()
    ///     .when(|request| request.page_size == Some(50))
    ///     .reply(ListConfigRulesResponse { total_count: 3 });
    ///
    /// let rules = client.send(&ListConfigRules { page_size: Some(50) }).await?;
    /// assert_eq!(rules.total_count, 3);
    /// assert_eq!(mock.calls::<ListConfigRules>()[0].param("PageSize").as_deref(), Some("50"));
    ///
    /// let error = client.send(&ListConfigRules { page_size: Some(20) }).await.unwrap_err();
    /// assert!(error.to_string().contains("no rule of the mock answers this call"));
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// # }).unwrap();
    /// ```
    #[must_use]
    pub fn mock() -> (Self, Mock) {
        ClientBuilder::mock_by_default()
    }

    /// Calls an operation.
    ///
    /// Parameters are checked and encoded at once, so the call borrows nothing; await it to send it.
    pub fn send<A: RpcAction>(&self, action: &A) -> Call<A> {
        let road = match &self.settings.way {
            Way::Network(transport) => Road::Network(Arc::clone(transport)),
            Way::Mock(mock) => Road::Mock(mock.road(action)),
        };
        Call::new(Prepared::typed(self, A::ACTION, action, road))
    }

    /// Calls an operation that nobody has written as a struct, by the names of product, version and action.
    pub fn raw(
        &self,
        product: impl Into<String>,
        version: impl Into<String>,
        action: impl Into<String>,
    ) -> RawCall {
        RawCall::new(self.clone(), product.into(), version.into(), action.into())
    }

    /// Which source of credentials won and what the others said. Prints as a table; asks no service but those that give
    /// credentials.
    ///
    /// To learn what the cloud thinks of the key, call `GetCallerIdentity` of the package `aliyun-sts`.
    pub async fn whoami(&self) -> Whoami {
        self.settings.credentials.explain().await
    }

    fn road_of_named(&self, named: &Named) -> Road {
        match &self.settings.way {
            Way::Network(transport) => Road::Network(Arc::clone(transport)),
            Way::Mock(mock) => Road::Mock(mock.road_of_named(named)),
        }
    }
}

/// No secrets; of sources of credentials nothing, as their own `Debug` may show some.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        f.debug_struct("Client")
            .field("region", &settings.region)
            .field("endpoint", &settings.endpoint)
            .field("format", &settings.format)
            .field("signature", &settings.algorithm)
            .finish_non_exhaustive()
    }
}
