// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListKmsInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists KMS instances.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListKmsInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = kms_instances,
        item = KmsInstance
    ),
    errors(errors::ILLEGAL_TIMESTAMP)
)]
pub struct ListKmsInstances {
    /// Filters.
    pub filters: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListKmsInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListKmsInstancesResponse {
    /// KMS instances.
    #[rpc(wrapper = "KmsInstance")]
    pub kms_instances: Vec<KmsInstance>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// KMS instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KmsInstance {
    /// KMS instance ARN.
    pub kms_instance_arn: String,
    /// KMS instance id.
    pub kms_instance_id: String,
}
