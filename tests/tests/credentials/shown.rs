//! What sources and their builders show of themselves.

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::clock::parse_iso8601;
use aliyun_rpc_core::credentials::Credentials;
use aliyun_rpc_credentials::bearer::{BearerCredentials, BearerToken};
use aliyun_rpc_credentials::testing;
use aliyun_rpc_credentials::{
    CloudSsoCredentials, InstanceCredentials, OAuthCredentials, OidcCredentials,
    ProgramCredentials, RoleCredentials, RsaKeyPairCredentials, SamlCredentials, UriCredentials,
};

use crate::answers::{PROVIDER, ROLE};

/// Nothing that sources are told is seen in what they show of themselves.
#[tokio::test]
async fn sources_and_their_builders_show_no_secrets() {
    let surroundings = testing::surroundings();
    let end = parse_iso8601("2030-01-01T01:00:00Z").unwrap();
    let key = Credentials::sts("LTAI5tExampleExample9xQ2", "c4nary-secret", "c4nary-token");
    let role = || {
        RoleCredentials::builder(key.clone())
            .role_arn(ROLE)
            .policy("c4nary-policy")
            .surroundings(&surroundings)
    };
    let oidc = || {
        OidcCredentials::builder()
            .role_arn(ROLE)
            .provider_arn(PROVIDER)
            .token_from(|| async { Ok(Secret::from("c4nary-token")) })
            .surroundings(&surroundings)
    };
    let saml = || {
        SamlCredentials::builder()
            .role_arn(ROLE)
            .provider_arn(PROVIDER)
            .assertion_from(|| async { Ok(Secret::from("c4nary-token")) })
            .surroundings(&surroundings)
    };
    let uri = || {
        UriCredentials::builder()
            .uri("https://c4nary-user:c4nary-pw@vault.example.com/c4nary-path?c4nary-query")
            .surroundings(&surroundings)
    };
    let program =
        || ProgramCredentials::builder("/opt/helper c4nary-arg").surroundings(&surroundings);
    let oauth = || {
        OAuthCredentials::builder()
            .site("CN")
            .access_token("c4nary-access", Some(end))
            .refresh_token("c4nary-refresh")
            .cached(key.clone().expiring(end))
            .surroundings(&surroundings)
    };
    let sso = || {
        CloudSsoCredentials::builder()
            .sign_in_url("https://signin.example.com/c4nary-path")
            .account_id("1001")
            .access_configuration("ac-1")
            .access_token("c4nary-access", end)
            .surroundings(&surroundings)
    };
    let rsa = || {
        RsaKeyPairCredentials::builder()
            .public_key_id("LTAI5tExampleExample9xQ2")
            .private_key("c4nary-pem")
            .surroundings(&surroundings)
    };
    let instance = || InstanceCredentials::builder().surroundings(&surroundings);
    let shown = [
        format!("{:?}{:?}", role(), role().build().unwrap()),
        format!("{:?}{:?}", oidc(), oidc().build().unwrap()),
        format!("{:?}{:?}", saml(), saml().build().unwrap()),
        format!("{:?}{:?}", uri(), uri().build().unwrap()),
        format!("{:?}{:?}", program(), program().build().unwrap()),
        format!("{:?}{:?}", oauth(), oauth().build().unwrap()),
        format!("{:?}{:?}", sso(), sso().build().unwrap()),
        format!("{:?}{:?}", rsa(), rsa().build().unwrap()),
        format!("{:?}{:?}", instance(), instance().build().unwrap()),
        format!("{:?}", BearerToken::new("c4nary-token")),
        format!("{:?}", BearerCredentials::fixed("c4nary-token").unwrap()),
    ];
    for text in shown {
        assert!(!text.contains("c4nary"), "{text}");
        assert!(!text.contains("LTAI5tExampleExample9xQ2"), "{text}");
    }
}
