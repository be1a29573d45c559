//! Canaries: secrets go through everything that prints, and come out nowhere.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "observe/collector.rs"]
mod collector;
#[path = "secrets/echo.rs"]
mod echo;
#[path = "secrets/traces.rs"]
mod traces;

use std::error::Error as _;
use std::fmt::Debug;

use aliyun_rpc_core::encode::{Encoded, Fill};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::sign::percent;
use aliyun_rpc_core::{
    Algorithm, Client, ClientBuilder, Credentials, Error, Method, RpcAction, RpcParams,
    RpcResponse, Secret, Signer,
};
use base64::Engine as _;

use echo::{Body, Echo, as_text, at_the_cut, in_html, in_json, mismatch, truncated, undecodable};

const SECRET: &str = "c4narySecret+/=&%7E0123";
const TOKEN: &str = "c4naryToken+/==&%2Fabcdef";
const BEARER: &str = "c4naryBearer+/==&xyz.abc";
const PASSWORD: &str = "c4naryPassword +/=&<ü>\"";
const NESTED: &str = "c4naryNested +/=&~*'()";
const ANSWERED: &str = "c4naryAnswered+/=";

const CANARIES: [&str; 6] = [SECRET, TOKEN, BEARER, PASSWORD, NESTED, ANSWERED];

/// Each form in which a secret could be recognised.
fn forms(secret: &str) -> Vec<String> {
    let once = percent::encode(secret);
    let form: String = serde_urlencoded::to_string([("", secret)]).unwrap()[1..].to_owned();
    vec![
        secret.to_owned(),
        percent::encode(&once),
        once,
        form,
        base64::engine::general_purpose::STANDARD.encode(secret),
        secret.chars().take(12).collect(),
    ]
}

/// Fails if a text shows a canary.
#[track_caller]
fn clean(text: &str) {
    for secret in CANARIES {
        for form in forms(secret) {
            assert!(!text.contains(&form), "{form} in {text}");
        }
    }
}

#[track_caller]
fn shows_nothing(value: &dyn Debug) {
    clean(&format!("{value:?}"));
    clean(&format!("{value:#?}"));
}

#[track_caller]
fn error_is_clean(error: &Error) {
    clean(&error.to_string());
    shows_nothing(error);
    if let Some(service) = error.service() {
        shows_nothing(service);
        clean(&service.to_string());
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        clean(&error.to_string());
        shows_nothing(&error);
        cause = error.source();
    }
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Ram", version = "2015-05-01", body)]
struct CreateUser {
    name: String,
    #[rpc(min_len = 4, max_len = 80)]
    password: Secret<String>,
    #[rpc(query)]
    hint: Option<Secret<String>>,
    #[rpc(json)]
    keys: Option<Keys>,
    #[rpc(dotted)]
    more: Vec<Keys>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct Keys {
    inner: Secret<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
struct CreateUserResponse {
    key: Secret<String>,
    count: i32,
}

/// The same operation with its parameters in a JSON body.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Ram", version = "2015-05-01", body = json, response = CreateUserResponse)]
struct ImportUser {
    password: Secret<String>,
    keys: Option<Keys>,
}

fn user() -> CreateUser {
    let keys = Keys {
        inner: Secret::from(NESTED),
    };
    CreateUser {
        name: "me".to_owned(),
        password: Secret::from(PASSWORD),
        hint: Some(Secret::from(PASSWORD)),
        keys: Some(keys.clone()),
        more: vec![keys],
    }
}

fn import() -> ImportUser {
    ImportUser {
        password: Secret::from(PASSWORD),
        keys: user().keys,
    }
}

fn all_credentials() -> [Credentials; 3] {
    let id = "LTAI5tExampleExample9xQ2";
    [
        Credentials::new(id, SECRET),
        Credentials::sts(id, SECRET, TOKEN),
        Credentials::bearer(BEARER),
    ]
}

const ALGORITHMS: [Algorithm; 3] = [
    Algorithm::Acs3HmacSha256,
    Algorithm::Acs3HmacSm3,
    Algorithm::HmacSha1,
];

#[tokio::test]
async fn errors_do_not_repeat_what_servers_repeat() {
    let echoes: [(u16, &str, Body); 8] = [
        (400, "application/json", in_json),
        (400, "application/json", mismatch),
        (502, "text/html", in_html),
        (200, "text/html", in_html),
        (400, "text/plain", as_text),
        (503, "text/plain", at_the_cut),
        (200, "application/json", undecodable),
        (200, "application/json", truncated),
    ];
    let mut seen = 0;
    for (status, content_type, body) in echoes {
        for credentials in all_credentials() {
            for algorithm in ALGORITHMS {
                let client = Client::builder()
                    .credentials(credentials.clone())
                    .signature(algorithm)
                    .transport(Echo {
                        status,
                        content_type,
                        body,
                    })
                    .build()
                    .unwrap();
                let error = client.send(&user()).await.unwrap_err();
                error_is_clean(&error);
                if algorithm != Algorithm::HmacSha1 {
                    error_is_clean(&client.send(&import()).await.unwrap_err());
                }
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 8 * 3 * 3);
}

#[tokio::test]
async fn echoes_are_still_of_use() {
    // What is left after cleaning still tells what happened.
    let client = Client::builder()
        .access_key("LTAI5tExampleExample9xQ2", SECRET)
        .transport(Echo {
            status: 400,
            content_type: "application/json",
            body: |_| {
                format!(
                    r#"{{"Code":"InvalidPassword","Message":"The password {} is too weak."}}"#,
                    "c4naryPassword +/=&<ü>\\\""
                )
            },
        })
        .build()
        .unwrap();
    let error = client.send(&user()).await.unwrap_err();
    assert_eq!(
        error.service().unwrap().message,
        "The password *** is too weak."
    );
}

#[tokio::test]
async fn nothing_that_is_printed_shows_a_secret() {
    let builders: [fn(ClientBuilder) -> ClientBuilder; 3] = [
        |builder| builder.access_key("LTAI5tExampleExample9xQ2", SECRET),
        |builder| builder.sts("LTAI5tExampleExample9xQ2", SECRET, TOKEN),
        |builder| builder.bearer(BEARER),
    ];
    for build in builders {
        let builder = build(Client::builder());
        shows_nothing(&builder);
        shows_nothing(&builder.build().unwrap());
        let (client, mock) = build(Client::builder()).mock().unwrap();
        let rule = mock.on::<CreateUser>();
        let answer = CreateUserResponse {
            key: Secret::from(ANSWERED),
            ..CreateUserResponse::default()
        };
        shows_nothing(&rule.reply(answer));
        for algorithm in ALGORITHMS {
            let call = client.send(&user()).signature(algorithm);
            shows_nothing(&call);
            let future = call.into_future();
            shows_nothing(&future);
            shows_nothing(&future.await.unwrap());
        }
        let raw = client
            .raw("Ram", "2015-05-01", "CreateUser")
            .method(Method::Get)
            .param("Password", PASSWORD);
        shows_nothing(&raw);
        shows_nothing(&mock);
        shows_nothing(&mock.all_calls());
        assert_eq!(mock.all_calls().len(), 3);
    }
}

#[test]
fn what_is_signed_shows_itself_masked() {
    for credentials in all_credentials() {
        shows_nothing(&credentials);
        for algorithm in ALGORITHMS {
            for format in [Format::Json, Format::Xml] {
                let signer = Signer::new(credentials.clone(), "ram.aliyuncs.com")
                    .algorithm(algorithm)
                    .format(format);
                shows_nothing(&signer);
                let signed = user().sign(&signer).unwrap();
                shows_nothing(&signed);
                clean(&signed.shown());
            }
        }
    }
    let encoded = Encoded::new(CreateUser::ACTION, &user(), Fill::default()).unwrap();
    shows_nothing(&encoded);
    shows_nothing(&user());
    shows_nothing(&import());
}

#[tokio::test]
async fn broken_rules_do_not_show_values() {
    let (client, _) = Client::mock();
    let wrong = CreateUser {
        password: Secret::new(PASSWORD.repeat(9)),
        name: String::new(),
        ..user()
    };
    let error = client.send(&wrong).await.unwrap_err();
    assert_eq!(error.violations().len(), 2);
    assert_eq!(error.violations()[1].shape, "a secret value");
    shows_nothing(&error.violations());
    error_is_clean(&error);
}

#[tokio::test]
async fn broken_credentials_do_not_show_themselves() {
    let broken = [
        Credentials::sts("LTAI5tExampleExample9xQ2", SECRET, format!("{TOKEN}\n")),
        Credentials::bearer(format!("{BEARER} ")),
        Credentials::new(format!("{SECRET} "), SECRET),
    ];
    for credentials in broken {
        let builder = Client::builder();
        let builder = match credentials.bearer_token() {
            Some(token) => builder.bearer(token.clone()),
            None => builder.credentials(credentials),
        };
        match builder.build() {
            Err(error) => error_is_clean(&error),
            Ok(client) => error_is_clean(&client.send(&user()).await.unwrap_err()),
        }
    }
    // A private key that is none.
    let client = Client::builder()
        .access_key("LTAI5tExampleExample9xQ2", SECRET)
        .signature(Algorithm::Acs3RsaSha256)
        .build()
        .unwrap();
    error_is_clean(&client.send(&user()).await.unwrap_err());
}

#[tokio::test]
async fn connections_that_fail_do_not_show_the_request() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for credentials in all_credentials() {
        for algorithm in ALGORITHMS {
            let client = Client::builder()
                .credentials(credentials.clone())
                .endpoint(format!("http://{address}"))
                .signature(algorithm)
                .build()
                .unwrap();
            error_is_clean(&client.send(&user()).await.unwrap_err());
            let raw = client
                .raw("Ram", "2015-05-01", "CreateUser")
                .method(Method::Get)
                .param("Password", PASSWORD);
            error_is_clean(&raw.await.unwrap_err());
        }
    }
}

#[test]
fn the_canaries_would_be_found() {
    for secret in CANARIES {
        for form in forms(secret) {
            let caught = std::panic::catch_unwind(|| clean(&format!("... {form} ...")));
            assert!(caught.is_err(), "{form}");
        }
    }
    clean("nothing here");
}
