//! Faults: every row of the fault matrix is one test `row_NN_short_name`, in the room of its topic.
//!
//! Each asserts the result, the number of attempts, the order of events, the time that passed, and that no secret is in
//! the error's texts. Two kinds of rows:
//!
//! * On **raw sockets** ([`harness::server`]) a script says byte by byte what the server does. These run in real time, with
//!   limits of milliseconds; or with a paused clock where nothing but sleeping tasks of this process is waited for.
//! * On a **double** of the transport ([`harness::double`]) the runtime's clock is paused (`start_paused = true`): pauses and
//!   limits of minutes pass at once, and elapsed time is exact.
//!
//! [`harness::run`] runs a call and asserts all of that; [`rows`] holds that no row is missing.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "faults/answers.rs"]
mod answers;
#[path = "faults/bodies.rs"]
mod bodies;
#[path = "faults/clock.rs"]
mod clock;
#[path = "faults/connections.rs"]
mod connections;
#[path = "faults/credentials.rs"]
mod credentials;
#[path = "faults/harness.rs"]
mod harness;
#[path = "faults/http1.rs"]
mod http1;
#[path = "faults/metadata.rs"]
mod metadata;
#[path = "faults/pages.rs"]
mod pages;
#[path = "faults/parameters.rs"]
mod parameters;
#[path = "faults/pool.rs"]
mod pool;
#[path = "faults/proxies.rs"]
mod proxies;
#[path = "faults/refusals.rs"]
mod refusals;
#[path = "faults/retries.rs"]
mod retries;
#[path = "faults/rows.rs"]
mod rows;
#[path = "faults/sources.rs"]
mod sources;
#[path = "faults/tls.rs"]
mod tls;
