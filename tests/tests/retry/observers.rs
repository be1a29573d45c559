//! What observers are told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::observe::{Event, Observe, What};

use crate::harness::{Double, ListThings, Log, Reply, client_of};

/// Keeps what is not in an event's line.
#[derive(Clone, Debug, Default)]
struct Facts(Arc<Mutex<Vec<String>>>);

impl Observe for Facts {
    fn on(&self, event: &Event<'_>) {
        let more = match event.what {
            What::Answered {
                request_id, took, ..
            } => format!("{request_id:?} after {} ms", took.as_millis()),
            What::Failed { error, took } => {
                format!("{:?} after {} ms", error.code(), took.as_millis())
            }
            What::Succeeded { took, .. } | What::GaveUp { took, .. } => {
                format!("after {} ms", took.as_millis())
            }
            _ => String::new(),
        };
        let line = format!(
            "{} {} {} {:?} {} {} {more}",
            event.product, event.version, event.action, event.region, event.host, event.attempt
        );
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test(start_paused = true)]
async fn events_hold_the_call_and_the_times() {
    let (log, facts) = (Log::default(), Facts::default());
    let slow = Duration::from_millis(30);
    let double = Double::new([
        Reply::refusal(400, "Throttling")
            .header("x-acs-request-id", "6D2C-0A1F-99")
            .header("x-acs-retry-after", "200")
            .after(slow),
        Reply::ok().after(slow),
    ]);
    let client = client_of(&double, &log)
        .observe(facts.clone())
        .region("cn-shanghai")
        .build()
        .unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let call = r#"Things 2024-05-06 ListThings Some("cn-shanghai") things.example"#;
    assert_eq!(
        *facts.0.lock().unwrap(),
        [
            format!("{call} 1 "),
            format!(r#"{call} 1 Some("6D2C-0A1F-99") after 30 ms"#),
            format!(r#"{call} 1 Some("Throttling") after 30 ms"#),
            format!("{call} 1 "),
            format!("{call} 2 "),
            format!("{call} 2 None after 30 ms"),
            format!("{call} 2 after 260 ms"),
        ]
    );
    // The other observer was told the same.
    assert_eq!(log.lines().len(), 7);
}

#[tokio::test]
async fn calls_that_are_never_sent_are_told_too() {
    let log = Log::default();
    let (client, _) = log.observe(Client::builder()).mock().unwrap();
    let wrong = crate::harness::MakeThing::default();
    client.send(&wrong).await.unwrap_err();
    assert_eq!(
        log.take(),
        ["MakeThing: gave up after 0 attempts: wrong parameters"]
    );
    client.raw("Things", "2024-05-06", "X").await.unwrap_err();
    assert_eq!(
        log.take(),
        [
            "X: attempt 1",
            "X: failed with a request that cannot be sent",
            "X: gave up after 1 attempt: a request that cannot be sent",
        ]
    );
}
