//! What one writes without a library: parameters in a map, the V3 signature after the documentation, reqwest, serde. No
//! checks, no retries, no limits, no correction of anything.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aliyun_rpc_core::clock::iso8601;
use hmac::{Hmac, KeyInit as _, Mac as _};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

#[derive(Clone)]
pub(crate) struct ByHand {
    client: reqwest::Client,
    host: String,
}

impl ByHand {
    pub(crate) fn new(host: &str) -> Self {
        Self {
            client: super::bare::client(),
            host: host.to_owned(),
        }
    }

    pub(crate) async fn small(&self) {
        let form = [("EnterpriseEdition", "true".to_owned())].into();
        let answer: Started = self
            .call("StartConfigurationRecorder", &BTreeMap::new(), &form)
            .await;
        assert_eq!(
            answer.configuration_recorder.configuration_recorder_status,
            "REGISTRABLE"
        );
    }

    pub(crate) async fn list(&self) {
        let query = [
            ("ConfigRuleName", "ecs disks are encrypted".to_owned()),
            ("MultiAccount", "true".to_owned()),
            ("PageNumber", 1.to_string()),
            ("PageSize", 10.to_string()),
            ("RiskLevel", 1.to_string()),
        ]
        .into();
        let answer: Rules = self.call("ListConfigRules", &query, &BTreeMap::new()).await;
        assert_eq!(
            answer.config_rules.config_rule_list.len(),
            crate::operations::RULES
        );
    }

    async fn call<T: DeserializeOwned>(
        &self,
        action: &str,
        query: &BTreeMap<&str, String>,
        form: &BTreeMap<&str, String>,
    ) -> T {
        let (query, body) = (pairs(query), pairs(form));
        let mut nonce = [0; 16];
        let _ = getrandom::fill(&mut nonce);
        let hash = hex(&Sha256::digest(&body));
        let mut headers: BTreeMap<&str, String> = [
            ("host", self.host.clone()),
            ("x-acs-action", action.to_owned()),
            ("x-acs-content-sha256", hash.clone()),
            ("x-acs-date", iso8601(SystemTime::now())),
            ("x-acs-signature-nonce", hex(&nonce)),
            ("x-acs-version", "2019-01-08".to_owned()),
        ]
        .into();
        if !body.is_empty() {
            headers.insert(
                "content-type",
                "application/x-www-form-urlencoded".to_owned(),
            );
        }
        let names: Vec<&str> = headers.keys().copied().collect();
        let names = names.join(";");
        let lines: String = headers
            .iter()
            .map(|(name, value)| format!("{name}:{value}\n"))
            .collect();
        let canonical = format!("POST\n/\n{query}\n{lines}\n{names}\n{hash}");
        let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
        let mut mac = Hmac::<Sha256>::new_from_slice(crate::ours::SECRET.as_bytes())
            .unwrap_or_else(|error| panic!("{error}"));
        mac.update(to_sign.as_bytes());
        let signature = hex(&mac.finalize().into_bytes());
        let authorization = format!(
            "ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},Signature={signature}",
            crate::ours::KEY_ID
        );
        let mut request = self
            .client
            .post(format!("http://{}/?{query}", self.host))
            .header("authorization", authorization)
            .header("accept", "application/json")
            .header("user-agent", "by-hand/1.0")
            .body(body);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let response = request
            .send()
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(response.status().is_success());
        let body = response
            .bytes()
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{error}"))
    }
}

fn pairs(map: &BTreeMap<&str, String>) -> String {
    let encoded = |text| utf8_percent_encode(text, KEPT);
    let pairs: Vec<String> = map
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    pairs.join("&")
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    let digits = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Started {
    configuration_recorder: Recorder,
    #[expect(dead_code, reason = "read, as a program would")]
    request_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as a program would")]
struct Recorder {
    account_id: String,
    configuration_recorder_status: String,
    organization_enable_status: Option<String>,
    organization_master_id: Option<String>,
    resource_types: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rules {
    config_rules: Page,
    #[expect(dead_code, reason = "read, as a program would")]
    request_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as a program would")]
struct Page {
    config_rule_list: Vec<Rule>,
    page_number: i32,
    page_size: i32,
    total_count: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as a program would")]
struct Rule {
    account_id: i64,
    automation_type: Option<String>,
    compliance: Compliance,
    config_rule_arn: String,
    config_rule_id: String,
    config_rule_name: String,
    config_rule_state: String,
    description: Option<String>,
    risk_level: i32,
    source_identifier: String,
    source_owner: String,
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as a program would")]
struct Compliance {
    compliance_type: String,
    count: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "read, as a program would")]
struct Tag {
    key: String,
    value: String,
}
