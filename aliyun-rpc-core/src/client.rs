//! One client for all products.

mod agent;
mod answer;
#[cfg(feature = "blocking")]
pub mod blocking;
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
mod rate;
mod raw;
mod redact;
mod refuse;
mod request;
mod settings;
mod skew;
mod trace;

use std::fmt;
use std::sync::Arc;

use crate::action::RpcAction;
use crate::credentials::Whoami;
use crate::page::{Pages, Paginate};
use crate::transport::Transport;
use crate::wait::{Until, Wait};

pub use builder::ClientBuilder;
pub use call::{Call, CallFuture};
use mock::MockRoad;
pub use mock::{Mock, MockCall, MockRule};
pub(crate) use options::{Overrides, options};
use prepared::{Named, Prepared};
pub use raw::RawCall;
use settings::Settings;

/// Calls operations of every product. Cheap to clone; clones share everything.
///
/// Make one and keep it: it holds the connections. Calls are awaited in a tokio runtime with time enabled, as the
/// time limits need it.
///
/// What can go better is tried again, up to three times in all, where a second execution does no harm
/// ([`retry`](crate::retry) has the whole table). A wrong clock of this machine, credentials that the service refuses and a
/// nonce that it knows are put right on the way. A call ends after 60 seconds at the latest, each attempt after 30,
/// and its error says which limit it was. A call can be dropped at any time.
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

    /// Reads a list page by page, or item by item.
    ///
    /// Every page is an ordinary call, with the options of this client and those set on [`Pages`]. Nothing is asked for
    /// before it is wanted. Both [`Pages`] and [`Items`](crate::Items) are also `Stream`s of the crate `futures-core`.
    ///
    /// ```
    /// # use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
    /// #[derive(Clone, Debug, Default, RpcAction)]
    /// #[rpc_action(
    ///     product = "Config",
    ///     version = "2019-01-08",
    ///     paginate(token = next_token, size = max_results, items = rules, item = Rule)
    /// )]
    /// pub struct ListRules {
    ///     pub next_token: Option<String>,
    ///     pub max_results: Option<i32>,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// pub struct ListRulesResponse {
    ///     pub rules: Vec<Rule>,
    ///     pub next_token: String,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// pub struct Rule {
    ///     pub name: String,
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// # let (client, mock) = Client::mock();
    /// # mock.on::<ListRules>()
    /// #     .when(|request| request.next_token.is_none())
    /// #     .reply_json(serde_json::json!({"Rules": [{"Name": "a"}, {"Name": "b"}], "NextToken": "t"}));
    /// # mock.on::<ListRules>()
    /// #     .when(|request| request.next_token.as_deref() == Some("t"))
    /// #     .reply_json(serde_json::json!({"Rules": [{"Name": "c"}]}));
    /// let mut rules = client.pages(ListRules::new()).page_size(2).items();
    /// while let Some(rule) = rules.next_item().await? {
    ///     println!("{}", rule.name);
    /// }
    ///
    /// let mut pages = client.pages(ListRules::new());
    /// while let Some(page) = pages.next_page().await? {
    ///     println!("{} rules, request {}", page.rules.len(), page.request_id());
    /// }
    ///
    /// let some = client.pages(ListRules::new()).items().limit(2).into_vec().await?;
    /// assert_eq!(some.len(), 2);
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// # }).unwrap();
    /// ```
    pub fn pages<A: Paginate>(&self, action: A) -> Pages<A> {
        Pages::new(self.clone(), action)
    }

    /// Calls an operation again and again until its answer shows a state.
    ///
    /// The states to wait for are constants of the operation (`waiter(..)` in its attribute), or one's own
    /// ([`Until::new`]). Faults that pass, like an overloaded service, do not end a wait.
    ///
    /// ```
    /// # use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
    /// use std::time::Duration;
    /// use aliyun_rpc_core::error::ErrorKind;
    ///
    /// #[derive(Clone, Debug, Default, RpcAction)]
    /// #[rpc_action(
    ///     product = "Ecs",
    ///     version = "2014-05-26",
    ///     waiter(
    ///         running,
    ///         status = status,
    ///         done("Running"),
    ///         failed("Expired"),
    ///         missing("InvalidInstanceId.NotFound")
    ///     )
    /// )]
    /// pub struct DescribeInstanceAttribute {
    ///     pub instance_id: String,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// pub struct DescribeInstanceAttributeResponse {
    ///     pub status: String,
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(async {
    /// # let (client, mock) = Client::mock();
    /// # mock.on::<DescribeInstanceAttribute>()
    /// #     .reply_json(serde_json::json!({"Status": "Starting"}))
    /// #     .reply_json(serde_json::json!({"Status": "Running"})).times(1)
    /// #     .reply_json(serde_json::json!({"Status": "Expired", "RequestId": "6D2C"}));
    /// let instance = client
    ///     .wait(DescribeInstanceAttribute::new("i-1"), DescribeInstanceAttribute::RUNNING)
    ///     .every(Duration::from_secs(2))
    ///     .deadline(Duration::from_secs(120))
    ///     .on_poll(|poll| println!("poll {}: {:?}", poll.number, poll.state))
    ///     .await?;
    /// assert_eq!(instance.status, "Running");
    /// #
    /// # let again = client.wait(DescribeInstanceAttribute::new("i-1"), DescribeInstanceAttribute::RUNNING);
    /// let error = again.await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::WaitFailed);
    /// assert_eq!(error.waited().unwrap().state.as_deref(), Some("Expired"));
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// # }).unwrap();
    /// ```
    pub fn wait<A: RpcAction>(&self, action: A, until: Until<A>) -> Wait<A> {
        Wait::new(self.clone(), action, until)
    }

    /// A call with all its options.
    pub(crate) fn send_with<A: RpcAction>(&self, action: &A, overrides: Overrides) -> Call<A> {
        self.send(action).with(overrides)
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
