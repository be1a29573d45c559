// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists policies.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = policies,
        item = Policy
    ),
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ListPolicies {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPoliciesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Policies.
    #[rpc(wrapper = "Policy")]
    pub policies: Vec<Policy>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Name.
    pub name: String,
}
