// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetKmsInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets KMS instance.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetKmsInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    waiter(connected, status = kms_instance?.status, done("Connected"), every = 10, within = 1800),
    errors(errors::ILLEGAL_TIMESTAMP)
)]
pub struct GetKmsInstance {
    /// KMS instance id, for example `kst-bjj62f5ba3dnpb6v8****`.
    pub kms_instance_id: String,
}

/// Answer of [`GetKmsInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetKmsInstanceResponse {
    /// KMS instance.
    pub kms_instance: Option<KmsInstance>,
    /// Id of the request.
    pub request_id: String,
}

/// KMS instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KmsInstance {
    /// Bind VPCs.
    #[rpc(wrapper = "BindVpc")]
    pub bind_vpcs: Vec<BindVpc>,
    /// Ca certificate chain pem.
    pub ca_certificate_chain_pem: String,
    /// Charge type, for example `POSTPAY`.
    pub charge_type: String,
    /// Create time, UTC, for example `2023-09-05T12:44:20Z`.
    pub create_time: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Deletion protection description.
    pub deletion_protection_description: String,
    /// End date, UTC, for example `2023-10-05T16:00:00Z`.
    pub end_date: String,
    /// Instance id, for example `kst-bjj62f5ba3dnpb6v8****`.
    pub instance_id: String,
    /// Instance name, for example `kst-bjj62f5ba3dnpb6v8****`.
    pub instance_name: String,
    /// Key num, for example `1000`.
    pub key_num: Option<i64>,
    /// Log, for example `1`.
    pub log: Option<i64>,
    /// Log storage, for example `100`.
    pub log_storage: Option<i64>,
    /// Product type, for example `kms_ddi_public_cn`.
    pub product_type: String,
    /// Product version, for example `3`.
    pub product_version: String,
    /// Sale status, for example `Normal`.
    pub sale_status: String,
    /// Secret num.
    pub secret_num: String,
    /// Spec, for example `1000`.
    pub spec: Option<i64>,
    /// Start date, UTC, for example `2023-09-05T12:44:19Z`.
    pub start_date: String,
    /// Status, for example `Connected`.
    pub status: String,
    /// VPC id, for example `vpc-bp19z7cwmltad5dff****`.
    pub vpc_id: String,
    /// VPC num, for example `5`.
    pub vpc_num: Option<i64>,
    /// Vswitch ids.
    pub vswitch_ids: Vec<String>,
    /// Zone ids.
    pub zone_ids: Vec<String>,
}

/// Bind VPC.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BindVpc {
    /// Region id.
    pub region_id: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// VPC owner id.
    pub vpc_owner_id: String,
}
