//! The requests: 6 and 60 parameters, in the query and in a form.

#![allow(
    dead_code,
    reason = "the derives write setters that nothing here calls"
)]

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use crate::ours::Request;

/// The answer does not matter here.
#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
pub(crate) struct Nothing {}

/// Six parameters.
macro_rules! six {
    ($module:ident $(, $body:ident)?) => {
        pub(crate) mod $module {
            use super::{Nothing, RpcAction};

            #[derive(Clone, Debug, Default, RpcAction)]
            #[rpc_action(product = "Config", version = "2019-01-08", response = Nothing $(, $body)?)]
            pub(crate) struct ListDiscoveredResources {
                pub regions: Option<String>,
                pub resource_types: Option<String>,
                pub resource_deleted: Option<i32>,
                pub resource_id: Option<String>,
                pub max_results: Option<i32>,
                pub next_token: Option<String>,
            }

            impl ListDiscoveredResources {
                pub(super) fn filled() -> Self {
                    Self {
                        regions: Some("cn-hangzhou,cn-shanghai".to_owned()),
                        resource_types: Some("ACS::ECS::Instance,ACS::ECS::Disk".to_owned()),
                        resource_deleted: Some(1),
                        resource_id: Some("i-bp1b9bpn8nlt8qpwf123".to_owned()),
                        max_results: Some(20),
                        next_token: Some("IWBjqMYSy0is7zSMGu16f1a2b3c4d5e6".to_owned()),
                    }
                }
            }
        }
    };
}

six!(six_in_query);
six!(six_in_form, body);

#[derive(Clone, Debug, Default, RpcParams)]
pub(crate) struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

/// What tags look like: mostly words, some with a character to escape.
const KEYS: [&str; 4] = ["team", "app:name", "cost-center", "owner"];
const VALUES: [&str; 4] = ["web shop", "production", "e-commerce", "platform"];

/// Sixty parameters: twenty fields and twenty tags of two members each.
macro_rules! sixty {
    ($module:ident $(, $body:ident)?) => {
        pub(crate) mod $module {
        use super::{KEYS, Nothing, RpcAction, Tag, VALUES};

        #[derive(Clone, Debug, Default, RpcAction)]
        #[rpc_action(product = "Ecs", version = "2014-05-26", response = Nothing $(, $body)?)]
        pub(crate) struct RunInstances {
            pub image_id: Option<String>,
            pub instance_type: Option<String>,
            pub region_id: Option<String>,
            pub zone_id: Option<String>,
            pub security_group_id: Option<String>,
            pub v_switch_id: Option<String>,
            pub instance_name: Option<String>,
            pub description: Option<String>,
            pub internet_max_bandwidth_in: Option<i32>,
            pub internet_max_bandwidth_out: Option<i32>,
            pub host_name: Option<String>,
            pub unique_suffix: Option<bool>,
            pub io_optimized: Option<String>,
            pub user_data: Option<String>,
            pub key_pair_name: Option<String>,
            pub amount: Option<i32>,
            pub min_amount: Option<i32>,
            pub auto_release_time: Option<String>,
            pub client_token: Option<String>,
            pub dry_run: Option<bool>,
            #[rpc(dotted)]
            pub tag: Vec<Tag>,
        }

        impl RunInstances {
            pub(super) fn filled() -> Self {
                let text = |text: &str| Some(text.to_owned());
                Self {
                    image_id: text("aliyun_3_x64_20G_alibase_20240528.vhd"),
                    instance_type: text("ecs.g7.large"),
                    region_id: text("cn-hangzhou"),
                    zone_id: text("cn-hangzhou-k"),
                    security_group_id: text("sg-bp15ed6xe1yxeycg7o12"),
                    v_switch_id: text("vsw-bp1s5fnvk4gn2tws03624"),
                    instance_name: text("web-[001,3]"),
                    description: text("front end of the shop, second line"),
                    internet_max_bandwidth_in: Some(10),
                    internet_max_bandwidth_out: Some(5),
                    host_name: text("shop-web"),
                    unique_suffix: Some(true),
                    io_optimized: text("optimized"),
                    user_data: text("IyEvYmluL3NoCmVjaG8gaGVsbG8gd29ybGQK"),
                    key_pair_name: text("ops"),
                    amount: Some(3),
                    min_amount: Some(1),
                    auto_release_time: text("2026-12-31T23:59:59Z"),
                    client_token: text("123e4567-e89b-12d3-a456-426655440000"),
                    dry_run: Some(false),
                    tag: (1..=20)
                        .map(|i| Tag {
                            key: Some(format!("{}-{i}", KEYS[i % KEYS.len()])),
                            value: Some(VALUES[i % VALUES.len()].to_owned()),
                        })
                        .collect(),
                }
            }
        }
        }
    };
}

sixty!(sixty_in_query);
sixty!(sixty_in_form, body);

pub(crate) fn all() -> Vec<(&'static str, Request)> {
    vec![
        (
            "query, 6 parameters",
            Request::new(six_in_query::ListDiscoveredResources::filled()),
        ),
        (
            "form, 6 parameters",
            Request::new(six_in_form::ListDiscoveredResources::filled()),
        ),
        (
            "query, 60 parameters",
            Request::new(sixty_in_query::RunInstances::filled()),
        ),
        (
            "form, 60 parameters",
            Request::new(sixty_in_form::RunInstances::filled()),
        ),
    ]
}
