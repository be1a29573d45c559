//! Files of profiles: any bytes give credentials, or an error and notices that show no secret.

use std::sync::Arc;

use aliyun_rpc_core::credentials::ProvideCredentials as _;
use aliyun_rpc_credentials::DefaultChain;
use aliyun_rpc_credentials::testing::{self, MemoryEnvironment, MemoryFiles, Noted, Scripted};

use super::{Bytes, assert_clean, planted, run};

pub(crate) fn check(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let kind = bytes.byte();
    let content = planted(bytes.0);
    let files = MemoryFiles::new();
    for name in match kind & 3 {
        0 => &["~/.aliyun/config.json"][..],
        1 => &["~/.alibabacloud/credentials"][..],
        2 => &["~/.alibabacloud/credentials.ini"][..],
        // One that is always the other's kind.
        _ => &["~/.aliyun/config.json", "~/.alibabacloud/credentials"][..],
    } {
        files.write(testing::path(name), content.clone());
    }
    let noted = Noted::default();
    let mut surroundings = testing::surroundings();
    surroundings.files = Arc::new(files);
    surroundings.notices = Arc::new(noted.clone());
    surroundings.programs = Arc::new(Scripted::new(|_| None));
    if kind & 4 != 0 {
        surroundings.environment = Arc::new(MemoryEnvironment::new([(
            "ALIBABA_CLOUD_PROFILE",
            "default",
        )]));
    }
    let chain = DefaultChain::builder().surroundings(surroundings).build();
    let found = run(async {
        let found = tokio::time::timeout(std::time::Duration::from_secs(600), chain.credentials());
        found.await.expect("the chain never ends")
    });
    let mut shown: Vec<String> = noted.all().into_iter().map(|(_, text)| text).collect();
    match found {
        Ok(credentials) => shown.push(format!("{credentials:?}")),
        Err(error) => shown.extend([error.to_string(), format!("{error:?}")]),
    }
    for text in shown {
        assert_clean(&text);
    }
}
