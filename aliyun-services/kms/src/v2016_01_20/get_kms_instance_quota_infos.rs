// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetKmsInstanceQuotaInfos`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets KMS instance quota infos.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstanceQuotaInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct GetKmsInstanceQuotaInfos {
    /// KMS instance id, for example `kst-bjj62f5ba3dnpb6v8****`.
    pub kms_instance_id: Option<String>,
    /// Resource type, for example `key`.
    pub resource_type: Option<String>,
}

/// Answer of [`GetKmsInstanceQuotaInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetKmsInstanceQuotaInfosResponse {
    /// KMS instance id, for example `kst-hzz6****`.
    pub kms_instance_id: String,
    /// KMS instance quota infos.
    pub kms_instance_quota_infos: Vec<KmsInstanceQuotaInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// KMS instance quota info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KmsInstanceQuotaInfo {
    /// Resource quota, for example `12`.
    pub resource_quota: Option<i64>,
    /// Resource type, for example `key`.
    pub resource_type: String,
    /// Used quantity, for example `10`.
    pub used_quantity: Option<i64>,
}
