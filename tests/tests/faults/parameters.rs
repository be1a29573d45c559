//! Rows 58 to 60: parameters that no request can carry.

use std::time::Duration;

use aliyun_rpc_core::encode::{MAX_TARGET, RESERVED};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::{Algorithm, Client, Credentials, Method, RpcAction, RpcResponse};

use crate::harness::run::Run;
use crate::harness::secrets::{KEY_ID, SECRET, TOKEN};
use crate::harness::{Double, ListThings, Log, Reply, client_of, run};

/// Nothing was sent, and no time passed.
fn unsent<T: std::fmt::Debug>(run: Run<T>, double: &Double) -> Run<T> {
    assert!(double.seen().is_empty());
    run.failed()
        .attempts(0)
        .took(Duration::ZERO..=Duration::ZERO)
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", method = GET, response = Found)]
struct FindThings {
    words: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Found {}

#[tokio::test(start_paused = true)]
async fn row_58_more_than_a_url_can_hold() {
    let words = "ü".repeat(MAX_TARGET / 6);
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let log = Log::default();
        let double = Double::new([]);
        let client = client_of(&double, &log)
            .signature(algorithm)
            .build()
            .unwrap();
        let find = FindThings {
            words: Some(words.clone()),
        };
        let run_ = unsent(run(&log, client.send(&find)).await, &double)
            .says(["8192", "POST"])
            .events([
                "FindThings: failed with a request that cannot be made",
                gave_up("FindThings").as_str(),
            ]);
        assert_eq!(run_.error().kind(), ErrorKind::Build);
        let raw = client
            .raw("Things", "2024-05-06", "FindThings")
            .method(Method::Get)
            .param("Words", words.as_str());
        unsent(run(&log, raw).await, &double).says(["8192", "POST"]);

        // A form carries it, and is how calls are sent otherwise.
        let double = Double::new([Reply::ok()]);
        let client = client_of(&double, &log)
            .signature(algorithm)
            .build()
            .unwrap();
        let raw = client
            .raw("Things", "2024-05-06", "FindThings")
            .body_param("Words", words.as_str());
        run(&log, raw).await.succeeded().attempts(1);
        let request = &double.seen()[0].request;
        assert_eq!(request.method(), http::Method::POST);
        assert!(request.uri().to_string().len() < 200);
        let form: Vec<(String, String)> = serde_urlencoded::from_bytes(request.body()).unwrap();
        assert!(form.contains(&("Words".to_owned(), words.clone())));
    }
}

fn gave_up(action: &str) -> String {
    format!("{action}: gave up after 0 attempts: a request that cannot be made")
}

#[tokio::test(start_paused = true)]
async fn row_59_line_breaks_in_values_for_headers() {
    for bad in ["a\r\nx-acs-action: b", "a\nb", "a\0b", "a;b"] {
        let log = Log::default();
        let double = Double::new([]);
        let client = client_of(&double, &log).build().unwrap();
        let named = |action: &str, version: &str| client.raw("Things", version, action);
        let clean = |run: Run<_>, field: &str| {
            let run = unsent(run, &double).says([field]);
            let line = run.error().to_string();
            assert!(!line.contains(['\r', '\n', '\0']), "{line:?}");
        };
        let call = named(bad, "2024-05-06");
        clean(run(&log, call).await, "action name");
        let call = named("ListThings", bad);
        clean(run(&log, call).await, "API version");
        for (credentials, field) in [
            (
                Credentials::sts(KEY_ID, SECRET, format!("{TOKEN}{bad}")),
                "security token",
            ),
            (
                Credentials::new(format!("{KEY_ID}{bad}"), SECRET),
                "access key id",
            ),
            (Credentials::bearer(format!("{TOKEN}{bad}")), "bearer token"),
        ] {
            let call = named("ListThings", "2024-05-06").credentials(credentials);
            clean(run(&log, call).await, field);
        }
        let call = client
            .send(&ListThings::default())
            .endpoint(format!("h{bad}"));
        let run = unsent(run(&log, call).await, &double).says(["the endpoint"]);
        assert_eq!(run.error().kind(), ErrorKind::Endpoint);
    }
}

#[tokio::test(start_paused = true)]
async fn row_60_names_that_belong_to_the_protocol() {
    for name in RESERVED {
        let log = Log::default();
        let double = Double::new([]);
        let client: Client = client_of(&double, &log).build().unwrap();
        let named = || client.raw("Things", "2024-05-06", "ListThings");
        for call in [named().param(*name, "x"), named().body_param(*name, "x")] {
            let run = unsent(run(&log, call).await, &double)
                .says([&*format!("`{name}`"), "belongs to the protocol"])
                .events([gave_up("ListThings").as_str()]);
            assert_eq!(run.error().kind(), ErrorKind::Build);
        }
    }
    // In a struct it does not compile; `ui` holds that this is what the compiler says.
    let told = include_str!("../../misuse/ui/rpc_action/reserved_names.stderr");
    assert!(told.contains("error: "), "{told}");
}
