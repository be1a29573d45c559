//! A fleet of clients against a service at its limit makes no retry storm. The example `fleet` runs a great one and prints
//! what happened.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "fleet/simulation.rs"]
mod simulation;

use std::time::Duration;

use simulation::{Course, Row, run};

/// 2 clients that want 100 calls a second, and a service that answers 20. The budgets are small, so that they are dry soon.
fn course(budget: bool, limit: bool) -> Course {
    Course {
        clients: 2,
        pause: Duration::from_millis(20),
        capacity: 20.0,
        lasts: Duration::from_secs(24),
        row: Duration::from_secs(8),
        budget: budget.then_some(20),
        limit,
    }
}

fn last(rows: &[Row]) -> Row {
    *rows.last().unwrap()
}

#[tokio::test(start_paused = true)]
async fn once_the_budget_is_dry_there_are_at_most_1_2_attempts_a_call() {
    let rows = run(course(true, false)).await;
    let dry = last(&rows);
    assert!(dry.calls > 400, "{dry:?}");
    assert!(dry.attempts_a_call() <= 1.2, "{dry:?}");
    // What the service can do is done nevertheless.
    assert!(dry.succeeded >= 140, "{dry:?}");
    // Without a budget there would be a storm.
    let storm = last(&run(course(false, false)).await);
    assert!(storm.attempts_a_call() > 1.5, "{storm:?}");
}

#[tokio::test(start_paused = true)]
async fn the_rate_limit_saves_most_requests_and_loses_little_goodput() {
    let with = last(&run(course(true, true)).await);
    let without = last(&run(course(true, false)).await);
    assert!(with.attempts < without.attempts / 2, "{with:?} {without:?}");
    assert!(with.succeeded >= 100, "{with:?} {without:?}");
}

#[tokio::test(start_paused = true)]
async fn the_same_seed_is_the_same_course() {
    let course = Course {
        lasts: Duration::from_secs(10),
        row: Duration::from_secs(5),
        ..course(true, true)
    };
    let one = format!("{:?}", run(course).await);
    assert_eq!(one, format!("{:?}", run(course).await));
}
