//! The handle on a running emulator, and how one is started.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::{Clock, SystemClock};
use aliyun_rpc_core::{Client, ClientBuilder, Credentials, RpcAction, Secret};
use tokio::task::JoinHandle;

use crate::fault::{Fault, FaultError, FaultId, FaultReport, Faults};
use crate::gateway::{Gateway, Observer};
use crate::journal::{Entry, Journal};
use crate::keys::{Key, Keys};
use crate::lock::lock;
use crate::nonces::Nonces;
use crate::refusal::Refusal;
use crate::registry::{self, Registry, Request};
use crate::server::{self, StartError};
use crate::services::{AccountFacts, Seed, World};
use crate::transport::EmulatorTransport;
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
    server: Option<JoinHandle<()>>,
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

    /// Where it listens, `http://127.0.0.1:<port>`; a name that leads nowhere for an emulator without a socket.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Address and port; port 0 for an emulator without a socket.
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
        let client = Client::builder()
            .endpoint(self.url.clone())
            .credentials(self.credentials())
            .clock(SharedClock(Arc::clone(&self.gateway.clock)))
            .region("cn-hangzhou");
        if self.server.is_some() {
            client
        } else {
            client.transport(self.transport())
        }
    }

    /// A way to this emulator without a socket: the same gateway answers over the same bytes, and time can be paused.
    ///
    /// It carries requests for every host, so that clients can use the endpoints of the real services:
    ///
    /// ```
    /// use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
    /// use aliyun_rpc_core::Client;
    /// use aliyun_rpc_emulator::Emulator;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder().build()?;
    /// let client = Client::builder()
    ///     .credentials(emulator.credentials())
    ///     .region("cn-shanghai")
    ///     .transport(emulator.transport())
    ///     .build()?;
    /// client.send(&DescribeConfigurationRecorder::new()).await?;
    /// assert!(emulator.journal()[0].request.contains("host: config.cn-shanghai.aliyuncs.com"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn transport(&self) -> EmulatorTransport {
        EmulatorTransport::new(Arc::clone(&self.gateway))
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

    /// Sets a fault: from now on it hits the requests that it names. See [`crate::fault`].
    ///
    /// # Errors
    /// If it could never happen: there is no such operation, or no such error code.
    pub fn fault(&self, fault: Fault) -> Result<FaultId, FaultError> {
        self.gateway.fault(fault)
    }

    /// Ends a fault; `false` if it had ended before.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        lock(&self.gateway.faults).remove(id)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        lock(&self.gateway.faults).clear();
    }

    /// The faults that are in force, and what they did so far.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultReport> {
        lock(&self.gateway.faults).report()
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
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

/// The address of emulators without a socket: a loopback name that nobody answers for.
const WITHOUT_SOCKET: &str = "http://emulator.localhost";

/// The emulator's clock for its clients, so that both move together.
#[derive(Debug)]
struct SharedClock(Arc<dyn Clock>);

impl Clock for SharedClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }
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
    faults: Vec<Fault>,
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
            faults: Vec::new(),
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
            .field("faults", &self.faults)
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

    /// Sets a fault from the start ([`Emulator::fault`]).
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
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
    /// If the address is not a loopback one or cannot be opened, or a fault could never happen.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let wanted = self.address;
        let mut emulator = self.build()?;
        let listener = server::bind(wanted).await?;
        let address = listener.local_addr().map_err(|source| StartError::Bind {
            address: wanted,
            source,
        })?;
        let gateway = Arc::clone(&emulator.gateway);
        emulator.address = address;
        emulator.url = format!("http://{address}");
        emulator.server = Some(tokio::spawn(server::serve(listener, gateway)));
        Ok(emulator)
    }

    /// Makes an emulator without a socket: reached by [`Emulator::client`] and [`Emulator::transport`] only. Needs no
    /// runtime and takes microseconds.
    ///
    /// # Errors
    /// If a fault could never happen, or a random key cannot be made.
    pub fn build(self) -> Result<Emulator, StartError> {
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
        let gateway = Gateway {
            authority: Authority {
                keys: Mutex::new(keys),
                nonces: Mutex::new(Nonces::default()),
                bearer_tokens: self.bearer_tokens,
            },
            registry,
            clock: self.clock,
            lenient: self.lenient,
            faults: Mutex::new(Faults::default()),
            journal: Mutex::new(Journal::default()),
            observer: self.observer,
        };
        for fault in self.faults {
            gateway.fault(fault)?;
        }
        Ok(Emulator {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            url: WITHOUT_SOCKET.to_owned(),
            key,
            gateway: Arc::new(gateway),
            world,
            server: None,
        })
    }
}
