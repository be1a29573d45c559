//! The handle on a running emulator.

mod builder;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::Clock as _;
use aliyun_rpc_core::descriptor::{Action, Outcome};
use aliyun_rpc_core::{Client, ClientBuilder, Credentials, RpcAction, Secret};
use tokio::task::JoinHandle;

use crate::clock::EmulatorClock;
use crate::expect;
use crate::fault::{Fault, FaultError, FaultId, FaultReport};
use crate::gateway::Gateway;
use crate::generate::LeadError;
use crate::journal::Entry;
use crate::keys::Key;
use crate::lock::lock;
use crate::scenario::{self, ScenarioError};
use crate::server::StartError;
use crate::services::{AccountFacts, Provider, Role};
use crate::snapshot::{Snapshot, SnapshotError};
use crate::transport::EmulatorTransport;

pub use builder::Builder;

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
    gateway: Arc<Gateway>,
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
        // There is always one: without any given, a random one was made.
        self.gateway
            .origin
            .keys
            .first()
            .map_or_else(Credentials::anonymous, Key::credentials)
    }

    /// A client that calls this emulator with its first key and its clock; set more options, then build it.
    pub fn client(&self) -> ClientBuilder {
        let client = Client::builder()
            .endpoint(self.url.clone())
            .credentials(self.credentials())
            .clock(self.clock())
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

    /// Leads waits for an operation whose answers are generated to the end of this waiter (`running`), or never to an end
    /// ([`Outcome::Wait`]). Its polls are counted anew. Without it they lead to the good end of the first waiter that ends
    /// with a status.
    ///
    /// ```
    /// use aliyun_resourcemanager::v2020_03_31::GetResourceDirectory;
    /// use aliyun_rpc_core::descriptor::{Action, Outcome};
    /// use aliyun_rpc_emulator::{Emulator, LeadError};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let emulator = Emulator::builder().build()?;
    /// // This one keeps state, and what it says comes from there.
    /// let error = emulator.lead::<GetResourceDirectory>("gone", Outcome::Done).unwrap_err();
    /// assert_eq!(error, LeadError::NotGenerated("GetResourceDirectory".to_owned()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the operation's answers are not generated, or it has no such waiter, or none that can fail.
    pub fn lead<A: RpcAction>(&self, waiter: &str, to: Outcome) -> Result<(), LeadError> {
        self.gateway.lead(A::ACTION, waiter, to)
    }

    /// The operations that it answers, those with doubles first.
    #[must_use]
    pub fn actions(&self) -> Vec<&'static Action> {
        self.gateway.registry.actions().collect()
    }

    /// Changes what is known about an account, for errors that come from there.
    pub fn set_account(&self, id: impl Into<String>, facts: AccountFacts) {
        lock(&self.gateway.world).accounts.insert(id.into(), facts);
    }

    /// Adds a role, or replaces the one of this name.
    pub fn set_role(&self, role: Role) {
        lock(&self.gateway.world)
            .roles
            .insert(role.arn.clone(), role);
    }

    /// Removes a role: nobody can assume it any more. `false` if there was none. Sessions go on.
    pub fn remove_role(&self, arn: &str) -> bool {
        lock(&self.gateway.world).roles.remove(arn).is_some()
    }

    /// Adds an identity provider, or replaces the one of this name.
    pub fn set_provider(&self, provider: Provider) {
        let mut world = lock(&self.gateway.world);
        world.providers.insert(provider.arn.clone(), provider);
    }

    /// An OIDC token about a subject that `AssumeRoleWithOIDC` accepts from this provider, for its first audience.
    #[must_use]
    pub fn oidc_token(
        &self,
        provider: &Provider,
        subject: &str,
        lifetime: Duration,
    ) -> Secret<String> {
        lock(&self.gateway.world).oidc_token(provider, subject, self.now(), lifetime)
    }

    /// A SAML assertion about a subject, in Base64, that `AssumeRoleWithSAML` accepts from this provider.
    #[must_use]
    pub fn saml_assertion(
        &self,
        provider: &Provider,
        subject: &str,
        lifetime: Duration,
    ) -> Secret<String> {
        lock(&self.gateway.world).saml_assertion(provider, subject, self.now(), lifetime)
    }

    /// Where the double of the metadata service answers: the base of `/latest/api/token` and the rest, in place of
    /// `http://100.100.100.200`. Without a socket [`Emulator::transport`] carries requests for that address, too.
    #[must_use]
    pub fn metadata_url(&self) -> &str {
        &self.url
    }

    /// Where credentials can be had by URI: those of the attached role, as `ALIBABA_CLOUD_CREDENTIALS_URI` wants them.
    #[must_use]
    pub fn credentials_url(&self) -> String {
        format!("{}/credentials", self.url)
    }

    /// Attaches a role to the instance that the metadata double speaks for, in place of the one before; `None`
    /// detaches it. The role of the name `emulator` is attached from the start.
    pub fn attach_role(&self, name: Option<&str>) {
        lock(&self.gateway.instance).role = name.map(str::to_owned);
    }

    /// Lets the metadata double answer requests without a token, as version 1 of the service did. Off from the start.
    pub fn allow_metadata_v1(&self, allow: bool) {
        lock(&self.gateway.instance).v1 = allow;
    }

    /// Sets how long credentials of the metadata double last; 6 hours from the start. Those that were handed out are
    /// handed out no more.
    pub fn metadata_credentials_last(&self, lasting: Duration) {
        let mut instance = lock(&self.gateway.instance);
        instance.lasting = lasting;
        instance.forget();
    }

    /// The emulator's clock, to be set and moved.
    #[must_use]
    pub fn clock(&self) -> EmulatorClock {
        self.gateway.clock.clone()
    }

    /// The state of services, clock, keys and client tokens, to be brought back by [`Emulator::restore`], here or in
    /// another emulator with the same given keys.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.gateway.snapshot()
    }

    /// Brings a state back. What happened since is undone, sessions that were opened since are closed.
    ///
    /// # Errors
    /// If the snapshot was written by another version, or needs keys that this emulator was not given.
    pub fn restore(&self, snapshot: Snapshot) -> Result<(), SnapshotError> {
        self.gateway.restore(snapshot)
    }

    /// Puts everything back to how the emulator began: services, clock, keys, faults, journal. Expectations go on.
    pub fn reset(&self) {
        self.gateway.reset();
    }

    /// The requests so far with their answers as a scenario, one JSON object a line, secrets masked: those of verified
    /// callers whose answers came from the services. See [`Emulator::replay`].
    #[must_use]
    pub fn recording(&self) -> String {
        scenario::write(&self.journal())
    }

    /// Answers from a scenario from now on: the same request, told by product, version, operation and parameters, gets the
    /// recorded answers one after another. Callers are verified as always; services and faults have no part in it. A
    /// request that the scenario does not have, or not so often, is refused with `Emulator.NotRecorded`. Tells how many
    /// answers the scenario has.
    ///
    /// # Errors
    /// If the text is no scenario.
    pub fn replay(&self, scenario: &str) -> Result<usize, ScenarioError> {
        self.gateway.replay(scenario)
    }

    /// Ends [`Emulator::replay`]: the services answer again.
    pub fn stop_replaying(&self) {
        self.gateway.stop_replaying();
    }

    /// What stands behind the socket.
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
            .field("keys", &self.gateway.origin.keys)
            .field("gateway", &self.gateway)
            .finish_non_exhaustive()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.abort();
        }
        expect::verify_on_drop(self);
    }
}
