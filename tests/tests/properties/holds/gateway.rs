//! The emulator's gateway: any request is answered, and without a good signature it is refused.

use std::sync::LazyLock;

use aliyun_rpc_core::transport::Transport as _;
use aliyun_rpc_emulator::{Emulator, Key};
use http::{HeaderName, HeaderValue, Method, Request, Uri};

use super::{Bytes, run};

/// One for all requests: its socket is not used.
static EMULATOR: LazyLock<Emulator> = LazyLock::new(|| {
    // A runtime of its own, on which nothing is ever done.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let builder = Emulator::builder().key(Key::new("id", "secret"));
    let emulator = runtime.block_on(builder.start()).unwrap();
    std::mem::forget(runtime);
    emulator
});

const HEADERS: [&str; 11] = [
    "authorization",
    "x-acs-action",
    "x-acs-version",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-content-sha256",
    "x-acs-security-token",
    "x-acs-bearer-token",
    "content-type",
    "accept",
    "host",
];

fn request(bytes: &[u8]) -> Option<Request<bytes::Bytes>> {
    let mut bytes = Bytes(bytes);
    let kind = bytes.byte();
    let method =
        [Method::GET, Method::POST, Method::PUT, Method::HEAD][usize::from(kind % 4)].clone();
    let target = bytes.text(b'\n');
    let uri: Uri = format!("http://127.0.0.1/{target}").parse().ok()?;
    let mut request = Request::new(bytes::Bytes::new());
    for _ in 0..kind / 4 % 8 {
        let name = HEADERS[usize::from(bytes.byte()) % HEADERS.len()];
        if let Ok(value) = HeaderValue::from_bytes(bytes.until(b'\n')) {
            request
                .headers_mut()
                .append(HeaderName::from_static(name), value);
        }
    }
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.body_mut() = bytes.0.to_vec().into();
    Some(request)
}

pub(crate) fn check(bytes: &[u8]) {
    let Some(request) = request(bytes) else {
        return;
    };
    let answer = run(EMULATOR.transport().call(request)).unwrap();
    let status = answer.status();
    assert!(status.is_client_error(), "{status}: {:?}", answer.body());
    let text = String::from_utf8_lossy(answer.body());
    assert!(text.contains("RequestId"), "{text}");
}
