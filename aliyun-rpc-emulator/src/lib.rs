//! An emulator of Alibaba Cloud's RPC gateway and of a few services behind it.
//!
//! It verifies signatures (V1 and V3) over the bytes that arrive, from whatever client, refuses with the codes and
//! messages of the real gateway, and says in the header `x-emu-diagnosis` which rule a wrong request broke. Behind it
//! Cloud Config's recorder and Resource Manager's resource directory keep state on a clock that tests can move.
//!
//! Embedded, one for each test:
//!
//! ```
//! use aliyun_config::v2019_01_08::{ConfigurationRecorderStatus, StartConfigurationRecorder};
//! use aliyun_rpc_core::RpcAction;
//! use aliyun_rpc_emulator::Emulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::start().await?;
//! let client = emulator.client().build()?;
//! let answer = StartConfigurationRecorder::new().send(&client).await?;
//! assert_eq!(
//!     answer.configuration_recorder.configuration_recorder_status,
//!     ConfigurationRecorderStatus::Building
//! );
//! println!("{}", emulator.journal()[0]);
//! # Ok(())
//! # }
//! ```
//!
//! As a program: `aliyun-rpc-emulator --listen 127.0.0.1:8080 --access-key-id ID --access-key-secret SECRET`.
//!
//! # Where to look
//!
//! | you want to | look at |
//! |---|---|
//! | start one, with keys, a clock, a seed, operations of your own | [`Emulator::builder`], [`Builder`] |
//! | answer whole packages without writing doubles | [`Builder::actions`], [`Generated`], [`Emulator::lead`] |
//! | call every operation of a package | [`sample`] |
//! | do without sockets, on paused time | [`Builder::build`], [`Emulator::transport`] |
//! | break things | [`fault`] |
//! | see what was requested | [`Emulator::journal`], [`journal`] |
//! | say what is to be requested | [`Emulator::expect`] |
//! | move time | [`Emulator::clock`] |
//! | keep a state, begin anew | [`Emulator::snapshot`], [`Emulator::restore`], [`Emulator::reset`] |
//! | record and replay | [`Emulator::recording`], [`Emulator::replay`] |
//! | test sources of credentials | [`services::Role`], [`Emulator::metadata_url`], [`Emulator::credentials_url`] |
//!
//! A running program is told the same by requests below `/__emu/`; the README lists them.
//!
//! # Limits
//! It is no model of permissions and no tool to test security with. Codes of [`refusal::TABLE`] that are marked
//! [`Assumed`](refusal::Evidence::Assumed) have never been seen from the real gateway. The README says what else it is not.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[derive(Debug)]
pub struct Readme;

mod answer;
mod client_tokens;
mod clock;
mod control;
mod emulator;
mod expect;
pub mod fault;
mod gateway;
mod generate;
mod guard;
mod instance;
pub mod journal;
mod keys;
mod lock;
mod nonces;
mod parameters;
pub mod refusal;
mod registry;
mod reply;
mod request;
pub mod sample;
mod scenario;
mod scrub;
mod seconds;
mod seed_file;
mod server;
pub mod services;
mod snapshot;
mod transport;
mod verify;
mod wire;

pub use aliyun_rpc_core::clock::ManualClock;
pub use clock::EmulatorClock;
pub use emulator::{Builder, Emulator};
pub use expect::{Expect, Unmet};
pub use fault::{Delay, Fault, FaultError, FaultId};
pub use generate::{Generated, LeadError};
pub use keys::{DEFAULT_ACCOUNT, Key};
pub use refusal::Refusal;
pub use registry::Request;
pub use request::Scheme;
pub use scenario::ScenarioError;
pub use seed_file::SeedError;
pub use server::StartError;
pub use snapshot::{Snapshot, SnapshotError};
pub use transport::EmulatorTransport;
