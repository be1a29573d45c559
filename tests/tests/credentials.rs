//! Sources of credentials: the default chain over environment, files, network and programs in memory.
//!
//! Most of it is a table: cases of one shape, run by `harness`. Our own stand in `fixtures/credentials`, by the number of the
//! scenario (`row`); `fixtures/vectors/credentials_cases.json`, or the file of that name in the folder `ALIYUN_VECTORS`, holds
//! cases of others. What the shape cannot say is a Rust test here, named `row_N_...`.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "credentials/answers.rs"]
mod answers;
#[path = "credentials/emulated.rs"]
mod emulated;
#[path = "credentials/given.rs"]
mod given;
#[path = "credentials/harness.rs"]
mod harness;
#[path = "credentials/instance.rs"]
mod instance;
#[path = "credentials/issuer.rs"]
mod issuer;
#[path = "credentials/loads.rs"]
mod loads;
#[path = "credentials/logins.rs"]
mod logins;
#[path = "credentials/programs.rs"]
mod programs;
#[path = "credentials/redaction.rs"]
mod redaction;
#[path = "credentials/refresh.rs"]
mod refresh;
#[path = "credentials/shown.rs"]
mod shown;
#[path = "credentials/sources.rs"]
mod sources;
#[path = "credentials/tables.rs"]
mod tables;
