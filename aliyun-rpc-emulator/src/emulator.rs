//! The handle on a running emulator, and how one is started.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::{Clock, SystemClock};
use aliyun_rpc_core::{Client, ClientBuilder, Credentials, RpcAction, Secret};
use tokio::task::JoinHandle;

use crate::gateway::{Gateway, Observer};
use crate::journal::{Entry, Journal};
use crate::keys::{Key, Keys};
use crate::lock::lock;
use crate::nonces::Nonces;
use crate::provoke::{ProvokeError, Provoked};
use crate::refusal::{Refusal, TABLE};
use crate::registry::{self, Registry, Request};
use crate::server::{self, StartError};
use crate::services::{AccountFacts, Seed, World};
use crate::verify::Authority;

/// An emulator in this process, on a port of 127.0.0.1 of its own. Dropping it stops it.
///
/// ```
/// use aliyun_rpc_emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::start().await?;
/// assert!(emulator.url().starts_with("http://127.0.0.1:"));
/// assert!(emulator.journal().is_empty());
/// # Ok(())
/// # }
/// ```
pub struct Emulator {
    address: SocketAddr,
    url: String,
    key: Key,
    gateway: Arc<Gateway>,
    world: Arc<Mutex<World>>,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Starts an emulator with a random key, the machine's clock and the seed services.
    ///
    /// # Errors
    /// If no port can be opened.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts with other keys, another clock, more operations.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Address and port.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Credentials of the first key.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.key.credentials()
    }

    /// A client that calls this emulator with its first key and its clock; set more options, then build it.
    pub fn client(&self) -> ClientBuilder {
        Client::builder()
            .endpoint(self.url.clone())
            .credentials(self.credentials())
            .clock(SharedClock(Arc::clone(&self.gateway.clock)))
            .region("cn-hangzhou")
    }

    /// Everything that was requested so far, the latest thousand entries.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        lock(&self.gateway.journal).entries()
    }

    /// Makes one more key known.
    pub fn add_key(&self, key: Key) {
        lock(&self.gateway.authority.keys).add(key);
    }

    /// Makes the next call of an operation fail with a code that it documents or that the gateway has. Several
    /// rules for one operation follow each other.
    ///
    /// # Errors
    /// If there is no such operation or code.
    pub fn provoke(&self, action: &str, code: &str) -> Result<(), ProvokeError> {
        known(&self.gateway.registry, action, code)?;
        lock(&self.gateway.provoked).once(action, code);
        Ok(())
    }

    /// Makes every call of an operation fail, until [`Emulator::stop_provoking`].
    ///
    /// # Errors
    /// If there is no such operation or code.
    pub fn provoke_always(&self, action: &str, code: &str) -> Result<(), ProvokeError> {
        known(&self.gateway.registry, action, code)?;
        lock(&self.gateway.provoked).always(action, code);
        Ok(())
    }

    /// Ends all provoked errors.
    pub fn stop_provoking(&self) {
        lock(&self.gateway.provoked).clear();
    }

    /// Changes what is known about an account, for errors that come from there.
    pub fn set_account(&self, id: impl Into<String>, facts: AccountFacts) {
        lock(&self.world).accounts.insert(id.into(), facts);
    }

    /// What stands behind the socket.
    #[cfg(test)]
    pub(crate) fn gateway(&self) -> &Gateway {
        &self.gateway
    }

    /// The time on the emulator's clock.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.gateway.clock.now()
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.url)
            .field("key", &self.key)
            .field("gateway", &self.gateway)
            .finish_non_exhaustive()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The emulator's clock for its clients, so that both move together.
#[derive(Debug)]
struct SharedClock(Arc<dyn Clock>);

impl Clock for SharedClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }
}

/// Only errors that the real service could answer with can be provoked.
fn known(registry: &Registry, name: &str, code: &str) -> Result<(), ProvokeError> {
    let mut actions = registry.named(name).peekable();
    if actions.peek().is_none() {
        return Err(ProvokeError::UnknownAction {
            action: name.to_owned(),
        });
    }
    let mut documented = Vec::new();
    for action in actions {
        if action.error(code).is_some() {
            return Ok(());
        }
        documented.extend(action.errors.iter().map(|error| error.code));
    }
    if TABLE.iter().any(|known| known.code == code) {
        return Ok(());
    }
    Err(ProvokeError::UnknownCode {
        action: name.to_owned(),
        code: code.to_owned(),
        known: if documented.is_empty() {
            "none".to_owned()
        } else {
            documented.join(", ")
        },
    })
}

/// Starts an [`Emulator`].
pub struct Builder {
    address: SocketAddr,
    keys: Vec<Key>,
    bearer_tokens: Vec<Secret<String>>,
    clock: Arc<dyn Clock>,
    lenient: bool,
    seed: Seed,
    operations: Vec<registry::Entry>,
    provoked: Vec<(String, String)>,
    observer: Option<Observer>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: Vec::new(),
            bearer_tokens: Vec::new(),
            clock: Arc::new(SystemClock),
            lenient: false,
            seed: Seed::default(),
            operations: Vec::new(),
            provoked: Vec::new(),
            observer: None,
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("keys", &self.keys)
            .field("clock", &self.clock)
            .field("lenient", &self.lenient)
            .field("operations", &self.operations)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Listens on this loopback address instead of a free port of 127.0.0.1.
    #[must_use]
    pub const fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Adds a key. The first one is the emulator's own ([`Emulator::credentials`]); without any, a random one is made.
    #[must_use]
    pub fn key(mut self, key: Key) -> Self {
        self.keys.push(key);
        self
    }

    /// Accepts this bearer token, for the default account.
    #[must_use]
    pub fn bearer_token(mut self, token: impl Into<Secret<String>>) -> Self {
        self.bearer_tokens.push(token.into());
        self
    }

    /// Runs on this clock instead of the machine's: time windows, token expiry and the services' own delays.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Ignores parameters that an operation does not have, instead of refusing them.
    #[must_use]
    pub const fn lenient(mut self, lenient: bool) -> Self {
        self.lenient = lenient;
        self
    }

    /// Sets what the seed services begin with.
    #[must_use]
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = seed;
        self
    }

    /// Answers one more operation, or one of the seed services in another way. The handler gets a request that is
    /// verified and whose parameters fit the descriptor.
    ///
    /// ```
    /// use aliyun_rpc_core::{RpcAction, RpcResponse};
    /// use aliyun_rpc_emulator::{Emulator, Refusal};
    ///
    /// #[derive(Clone, Debug, Default, RpcAction)]
    /// #[rpc_action(product = "Zoo", version = "2024-01-01")]
    /// struct FeedAnimal {
    ///     name: String,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// struct FeedAnimalResponse {
    ///     meals: i64,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder()
    ///     .action::<FeedAnimal>(|request| match request.get("Name") {
    ///         Some("Ida") => Ok(FeedAnimalResponse { meals: 3 }),
    ///         _ => Err(Refusal::new(404, "AnimalNotFound", "No such animal.")),
    ///     })
    ///     .start()
    ///     .await?;
    /// let client = emulator.client().build()?;
    /// assert_eq!(client.send(&FeedAnimal::new("Ida")).await?.meals, 3);
    /// let error = client.send(&FeedAnimal::new("Max")).await.unwrap_err();
    /// assert_eq!(error.code(), Some("AnimalNotFound"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn action<A: RpcAction>(
        mut self,
        handler: impl Fn(&Request<'_>) -> Result<A::Response, Refusal> + Send + Sync + 'static,
    ) -> Self {
        self.operations.push(registry::Entry::new::<A>(handler));
        self
    }

    /// Makes every call of an operation fail from the start ([`Emulator::provoke_always`]).
    #[must_use]
    pub fn provoke(mut self, action: impl Into<String>, code: impl Into<String>) -> Self {
        self.provoked.push((action.into(), code.into()));
        self
    }

    /// Calls this with every finished request, for logs.
    #[must_use]
    pub fn observe(mut self, observer: impl Fn(&Entry) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Opens the port and begins to answer, on the runtime of the caller.
    ///
    /// # Errors
    /// If the address is not a loopback one or cannot be opened, or an error to provoke does not exist.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let key = match self.keys.first() {
            Some(key) => key.clone(),
            None => Key::random().map_err(StartError::Random)?,
        };
        let mut keys = Keys::default();
        keys.add(key.clone());
        for key in self.keys {
            keys.add(key);
        }

        let world = Arc::new(Mutex::new(World::new(self.seed)));
        let mut registry = Registry::default();
        crate::services::register(&mut registry, &world);
        for operation in self.operations {
            registry.add(operation);
        }
        let mut provoked = Provoked::default();
        for (action, code) in self.provoked {
            known(&registry, &action, &code)?;
            provoked.always(&action, &code);
        }

        let gateway = Arc::new(Gateway {
            authority: Authority {
                keys: Mutex::new(keys),
                nonces: Mutex::new(Nonces::default()),
                bearer_tokens: self.bearer_tokens,
            },
            registry,
            clock: self.clock,
            lenient: self.lenient,
            provoked: Mutex::new(provoked),
            journal: Mutex::new(Journal::default()),
            observer: self.observer,
        });
        let listener = server::bind(self.address).await?;
        let address = listener.local_addr().map_err(|source| StartError::Bind {
            address: self.address,
            source,
        })?;
        let server = tokio::spawn(server::serve(listener, Arc::clone(&gateway)));
        Ok(Emulator {
            address,
            url: format!("http://{address}"),
            key,
            gateway,
            world,
            server,
        })
    }
}
