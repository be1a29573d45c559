//! How an emulator is made.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::{Clock, SystemClock};
use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::{RpcAction, Secret};

use super::Emulator;
use crate::clock::EmulatorClock;
use crate::fault::Fault;
use crate::gateway::{Gateway, Observer, Origin, RequestIds};
use crate::generate::{self, Generated};
use crate::instance::Instance;
use crate::journal::Entry;
use crate::keys::{Key, Keys};
use crate::refusal::Refusal;
use crate::registry::{self, Registry, Request};
use crate::server::{self, StartError};
use crate::services::{Seed, World};
use crate::verify::Authority;

/// The address of emulators without a socket: a loopback name that nobody answers for.
const WITHOUT_SOCKET: &str = "http://emulator.localhost";

/// Starts an [`Emulator`].
pub struct Builder {
    address: SocketAddr,
    keys: Vec<Key>,
    bearer_tokens: Vec<Secret<String>>,
    clock: Arc<dyn Clock>,
    lenient: bool,
    seed: Seed,
    operations: Vec<registry::Entry>,
    actions: Vec<&'static Action>,
    generated: Generated,
    repeatable: Option<u64>,
    faults: Vec<Fault>,
    instance: Instance,
    time: Option<SystemTime>,
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
            actions: Vec::new(),
            generated: Generated::default(),
            repeatable: None,
            faults: Vec::new(),
            instance: Instance::default(),
            time: None,
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
            .field("actions", &self.actions.len())
            .field("generated", &self.generated)
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

    /// Starts the clock at this time instead of where it stands; it goes on from there.
    #[must_use]
    pub const fn time(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
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

    /// The seed as it is, leaving the default one behind.
    pub(crate) fn take_seed(&mut self) -> Seed {
        std::mem::take(&mut self.seed)
    }

    /// Sets what the metadata double begins with.
    pub(crate) fn instance(mut self, instance: Instance) -> Self {
        self.instance = instance;
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

    /// Answers these operations, too: whole packages (`aliyun_config::v2020_09_07::ACTIONS`) or some of one's own.
    ///
    /// Requests are verified and their parameters checked as those of all operations; answers are made from the
    /// descriptor, see [`Generated`]. Doubles that keep state, those of the seed services and those of
    /// [`Builder::action`], go before. Operations of the packages that the emulator itself needs (Config, Resource Manager,
    /// STS) are there from the start.
    ///
    /// ```
    /// use aliyun_rpc_core::{RpcAction, RpcResponse};
    /// use aliyun_rpc_emulator::Emulator;
    ///
    /// #[derive(Clone, Debug, Default, RpcAction)]
    /// #[rpc_action(product = "Zoo", version = "2024-01-01")]
    /// struct DescribeAnimal {
    ///     animal_id: String,
    /// }
    ///
    /// #[derive(Clone, Debug, Default, RpcResponse)]
    /// struct DescribeAnimalResponse {
    ///     animal_id: String,
    ///     creation_time: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder().actions(&[DescribeAnimal::ACTION]).build()?;
    /// let client = emulator.client().build()?;
    /// let animal = client.send(&DescribeAnimal::new("animal-1")).await?;
    /// assert_eq!(animal.animal_id, "animal-1");
    /// assert!(animal.creation_time.starts_with("2024-"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn actions(mut self, actions: &[&'static Action]) -> Self {
        self.actions.extend_from_slice(actions);
        self
    }

    /// Sets how answers of operations without a double are made.
    #[must_use]
    pub const fn generated(mut self, generated: Generated) -> Self {
        self.generated = generated;
        self
    }

    /// Makes runs repeat byte by byte: ids of requests come one after another from this seed, and so do generated
    /// answers. Without it ids of requests are random, and generated answers the same but for these.
    #[must_use]
    pub const fn repeatable(mut self, seed: u64) -> Self {
        self.generated.seed = seed;
        self.repeatable = Some(seed);
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
        let mut given = self.keys;
        if given.is_empty() {
            given.push(Key::random().map_err(StartError::Random)?);
        }
        let mut keys = Keys::default();
        for key in &given {
            keys.add(key.clone());
        }
        let keys = Arc::new(Mutex::new(keys));
        let world = Arc::new(Mutex::new(World::new(&self.seed, Arc::clone(&keys))));
        let mut registry = Registry::default();
        crate::services::register(&mut registry, &world);
        for operation in self.operations {
            registry.add(operation);
        }
        let memory = Arc::default();
        for action in crate::services::ACTIONS.iter().copied().flatten() {
            registry.add_missing(generate::entry(action, self.generated, &memory));
        }
        for action in self.actions {
            registry.add_missing(generate::entry(action, self.generated, &memory));
        }
        let clock = EmulatorClock::following(self.clock);
        if let Some(time) = self.time {
            clock.set(time);
        }
        let gateway = Gateway {
            authority: Authority {
                keys,
                nonces: Mutex::default(),
                bearer_tokens: self.bearer_tokens,
            },
            registry,
            clock,
            lenient: self.lenient,
            faults: Mutex::default(),
            journal: Mutex::default(),
            observer: self.observer,
            world,
            memory,
            ids: self.repeatable.map(RequestIds::new),
            instance: Mutex::new(self.instance.clone()),
            tokens: Mutex::default(),
            expected: Mutex::default(),
            replay: Mutex::default(),
            origin: Origin {
                seed: self.seed,
                keys: given,
                faults: self.faults,
                instance: self.instance,
                time: self.time,
            },
        };
        for fault in &gateway.origin.faults {
            gateway.fault(fault.clone())?;
        }
        Ok(Emulator {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            url: WITHOUT_SOCKET.to_owned(),
            gateway: Arc::new(gateway),
            server: None,
        })
    }
}
