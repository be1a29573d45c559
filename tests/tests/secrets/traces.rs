//! What `tracing` hears at its most talkative level.

use aliyun_rpc_core::{Client, Method};
use tracing::Level;

use crate::collector::Collector;
use crate::echo::{Echo, as_text, in_html, in_json, mismatch, truncated};
use crate::{ALGORITHMS, all_credentials, clean, user};

#[tokio::test]
async fn traces_show_no_secrets() {
    let collector = Collector::new(Level::TRACE);
    // Without the collector first, so that every place of an event is known when it begins to listen: other tests, which do
    // not listen, pass the same places.
    calls().await;
    let _guard = tracing::subscriber::set_default(collector.clone());
    calls().await;
    let everything = [collector.spans(), collector.lines()].concat().join("\n");
    clean(&everything);
    assert!(!everything.contains("LTAI5tExampleExample9xQ2"));
    // Two spans and four events a call at least.
    assert!(collector.spans().len() >= 2 * 63, "{everything}");
    assert!(collector.lines().len() >= 4 * 63, "{everything}");
}

/// Calls that fail in all ways, each 3 * 3 times.
async fn calls() {
    let echoes: [(u16, crate::echo::Body); 5] = [
        (400, in_json),
        (400, mismatch),
        (502, in_html),
        (503, as_text),
        (200, truncated),
    ];
    // Nobody listens there: the HTTP library's own traces are heard too.
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for credentials in all_credentials() {
        for algorithm in ALGORITHMS {
            for (status, body) in echoes {
                let client = Client::builder()
                    .credentials(credentials.clone())
                    .signature(algorithm)
                    .retry(aliyun_rpc_core::retry::NoRetry)
                    .transport(Echo {
                        status,
                        content_type: "application/json",
                        body,
                    })
                    .build()
                    .unwrap();
                client.send(&user()).await.unwrap_err();
            }
            let client = Client::builder()
                .credentials(credentials.clone())
                .endpoint(format!("http://{address}"))
                .signature(algorithm)
                .retry(aliyun_rpc_core::retry::NoRetry)
                .build()
                .unwrap();
            client.send(&user()).await.unwrap_err();
            let raw = client
                .raw("Ram", "2015-05-01", "CreateUser")
                .method(Method::Get)
                .param("Password", crate::PASSWORD);
            raw.await.unwrap_err();
        }
    }
}
