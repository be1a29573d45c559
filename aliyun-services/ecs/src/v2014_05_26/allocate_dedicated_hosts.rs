// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateDedicatedHosts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Allocates dedicated hosts.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateDedicatedHosts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_AUTO_RENEW_PERIOD_VALUE_NOT_SUPPORTED,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_DEDICATED_HOST_TYPE_VALUE_NOT_SUPPORTED,
        errors::REGION_UNAUTHORIZED, errors::ZONE_NOT_ON_SALE, errors::OPERATION_DENIED,
        errors::INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::QUOTA_EXCEED_AFTERPAY_DEDICATED_HOST,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_SLB_UDP_TIMEOUT,
        errors::INVALID_PARAMETER_UDP_TIMEOUT, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_PARAMETER_QUANTITY, errors::INVALID_DEDICATED_HOST_PRICE_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_TYPE_CPU_OVER_COMMIT_RATIO_NOT_SUPPORTED,
        errors::INVALID_CPU_OVER_COMMIT_RATIO_VALUE_NOT_SUPPORTED, errors::OPERATION_DENIED_403,
        errors::OPERATION_DENIED_NO_STOCK, errors::NODE_CONTROLLER_UNAVAILABLE,
        errors::INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT, errors::INVALID_USER_DATA_FORBIDDEN,
        errors::ZONE_NOT_OPEN, errors::ZONE_NOT_ON_SALE_403,
        errors::INVALID_RESOURCE_TYPE_NOT_SUPPORTED,
        errors::INVALID_DEDICATED_HOST_TYPE_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_DEDICATED_HOST_TYPE_ZONE_NOT_SUPPORTED,
        errors::INVALID_USER_DATA_BASE64_FORMAT_INVALID, errors::INVALID_PARAMETER_NOT_MATCH,
        errors::ACCOUNT_ARREARAGE, errors::OPERATION_DENIED_NO_STOCK_404,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::OPERATION_DENIED_404,
        errors::PAYMENT_METHOD_NOT_FOUND, errors::INVALID_DEDICATED_HOST_NAME_MALFORMED,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND,
        errors::INVALID_DEDICATED_HOST_CLUSTER_ID_EXCEED_MAX_SIZE,
        errors::INVALID_PARAMETER_ACTION_ON_MAINTENANCE, errors::INTERNAL_ERROR,
    )
)]
pub struct AllocateDedicatedHosts {
    /// Action on maintenance, for example `Migrate`.
    pub action_on_maintenance: Option<String>,
    /// Auto placement, for example `off`.
    pub auto_placement: Option<String>,
    /// Auto release time, UTC, for example `2019-08-21T12:30:24Z`.
    pub auto_release_time: Option<String>,
    /// Auto renew, for example `false`.
    pub auto_renew: Option<bool>,
    /// Auto renew period, for example `1`.
    pub auto_renew_period: Option<i32>,
    /// Charge type, for example `PrePaid`.
    pub charge_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// CPU over commit ratio, for example `1.0`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Dedicated host cluster id, for example `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Dedicated host name, for example `myDDH`.
    pub dedicated_host_name: Option<String>,
    /// Dedicated host type, for example `ddh.c5`.
    pub dedicated_host_type: String,
    /// Description, for example `This-is-my-DDH`.
    pub description: Option<String>,
    /// Min quantity, for example `2`.
    pub min_quantity: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `6`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Quantity, for example `2`.
    pub quantity: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph***`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Network attributes.
    #[rpc(dotted)]
    pub network_attributes: Option<NetworkAttributes>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Environment`.
    pub key: Option<String>,
    /// Value, for example `Production`.
    pub value: Option<String>,
}

/// Network attributes.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkAttributes {
    /// SLB UDP timeout, for example `60`.
    pub slb_udp_timeout: Option<i32>,
    /// UDP timeout, for example `60`.
    pub udp_timeout: Option<i32>,
}

/// Answer of [`AllocateDedicatedHosts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateDedicatedHostsResponse {
    /// Dedicated host id sets.
    #[rpc(wrapper = "DedicatedHostId")]
    pub dedicated_host_id_sets: Vec<String>,
    /// Order id, for example `23841229****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
