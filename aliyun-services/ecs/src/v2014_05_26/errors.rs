// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Ecs 2014-05-26 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Abs.Abs.InvalidSpotInstanceUID`, HTTP 400.
pub const ABS_ABS_INVALID_SPOT_INSTANCE_UID: ErrorCode =
    ErrorCode::new(400, "Abs.Abs.InvalidSpotInstanceUID");
/// `Abs.InvalidAccount.NotFound`, HTTP 403.
pub const ABS_INVALID_ACCOUNT_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "Abs.InvalidAccount.NotFound");
/// `Abs.InvalidAction.RegionNotSupport`, HTTP 403.
pub const ABS_INVALID_ACTION_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "Abs.InvalidAction.RegionNotSupport");
/// `Abs.InvalidInstanceIds.MalFormed`, HTTP 403.
pub const ABS_INVALID_INSTANCE_IDS_MAL_FORMED: ErrorCode =
    ErrorCode::new(403, "Abs.InvalidInstanceIds.MalFormed");
/// `Abs.IoOptimized.ValueNotSupported`, HTTP 400.
pub const ABS_IO_OPTIMIZED_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Abs.IoOptimized.ValueNotSupported");
/// `Abs.MissingParamter.InstanceId`, HTTP 403.
pub const ABS_MISSING_PARAMTER_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "Abs.MissingParamter.InstanceId");
/// `Account.Arrearage`, HTTP 403.
pub const ACCOUNT_ARREARAGE: ErrorCode = ErrorCode::new(403, "Account.Arrearage");
/// `Account.Arrearage`, HTTP 400.
pub const ACCOUNT_ARREARAGE_400: ErrorCode = ErrorCode::new(400, "Account.Arrearage");
/// `AccountForbidden.AssociatedWithResellerPartner`, HTTP 400.
pub const ACCOUNT_FORBIDDEN_ASSOCIATED_WITH_RESELLER_PARTNER: ErrorCode =
    ErrorCode::new(400, "AccountForbidden.AssociatedWithResellerPartner");
/// `AccountForbidden.ProductCreationLimited`, HTTP 400.
pub const ACCOUNT_FORBIDDEN_PRODUCT_CREATION_LIMITED: ErrorCode =
    ErrorCode::new(400, "AccountForbidden.ProductCreationLimited");
/// `AclLimitExceed`, HTTP 403.
pub const ACL_LIMIT_EXCEED: ErrorCode = ErrorCode::new(403, "AclLimitExceed");
/// `ActivationCount.ExceedLimit`, HTTP 400.
pub const ACTIVATION_COUNT_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "ActivationCount.ExceedLimit");
/// `ActivationDesc.ExceedLimit`, HTTP 400.
pub const ACTIVATION_DESC_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "ActivationDesc.ExceedLimit");
/// `ActivationId.InUse`, HTTP 403.
pub const ACTIVATION_ID_IN_USE: ErrorCode = ErrorCode::new(403, "ActivationId.InUse");
/// `ActivationId.NotFound`, HTTP 404.
pub const ACTIVATION_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "ActivationId.NotFound");
/// `ActivationLimitation.Invalid`, HTTP 400.
pub const ACTIVATION_LIMITATION_INVALID: ErrorCode =
    ErrorCode::new(400, "ActivationLimitation.Invalid");
/// `ActivationTTL.ExceedLimit`, HTTP 400.
pub const ACTIVATION_TTL_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "ActivationTTL.ExceedLimit");
/// `AddressRange.InvalidPattern`, HTTP 400.
pub const ADDRESS_RANGE_INVALID_PATTERN: ErrorCode =
    ErrorCode::new(400, "AddressRange.InvalidPattern");
/// `AllocatedAlready`, HTTP 403.
pub const ALLOCATED_ALREADY: ErrorCode = ErrorCode::new(403, "AllocatedAlready");
/// `AllocateIp.Fail`, HTTP 403.
pub const ALLOCATE_IP_FAIL: ErrorCode = ErrorCode::new(403, "AllocateIp.Fail");
/// `AllocateIpFailed`, HTTP 400.
pub const ALLOCATE_IP_FAILED: ErrorCode = ErrorCode::new(400, "AllocateIpFailed");
/// `AllocateIpInvalidInstanceBandwidth`, HTTP 400.
pub const ALLOCATE_IP_INVALID_INSTANCE_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "AllocateIpInvalidInstanceBandwidth");
/// `AnyPort.PortMustBeZero`, HTTP 400.
pub const ANY_PORT_PORT_MUST_BE_ZERO: ErrorCode = ErrorCode::new(400, "AnyPort.PortMustBeZero");
/// `AssumeRoleError`, HTTP 403.
pub const ASSUME_ROLE_ERROR: ErrorCode = ErrorCode::new(403, "AssumeRoleError");
/// `AttrMismatching.AcceptingSideAliUid`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ALI_UID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideAliUid");
/// `AttrMismatching.AcceptingSideInstanceId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideInstanceId");
/// `AttrMismatching.AcceptingSideOppositeInterfaceId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceId");
/// `AttrMismatching.AcceptingSideOppositeInterfaceOwnerId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_OWNER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId");
/// `AttrMismatching.AcceptingSideOppositeRegionNo`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_REGION_NO: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRegionNo");
/// `AttrMismatching.AcceptingSideOppositeRouterId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterId");
/// `AttrMismatching.AcceptingSideOppositeRouterType`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterType");
/// `AttrMismatching.AcceptingSideRegionNo`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_REGION_NO: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRegionNo");
/// `AttrMismatching.AcceptingSideRole`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROLE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRole");
/// `AttrMismatching.AcceptingSideRouterId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterId");
/// `AttrMismatching.AcceptingSideRouterType`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterType");
/// `AttrMismatching.NaclAndBindInstance`, HTTP 400.
pub const ATTR_MISMATCHING_NACL_AND_BIND_INSTANCE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.NaclAndBindInstance");
/// `AuthenticationFailed.ConditionUnsatisfied`, HTTP 403.
pub const AUTHENTICATION_FAILED_CONDITION_UNSATISFIED: ErrorCode =
    ErrorCode::new(403, "AuthenticationFailed.ConditionUnsatisfied");
/// `AuthorizationLimitExceed`, HTTP 403.
pub const AUTHORIZATION_LIMIT_EXCEED: ErrorCode = ErrorCode::new(403, "AuthorizationLimitExceed");
/// `AuthorizationLimitExceed`, HTTP 400.
pub const AUTHORIZATION_LIMIT_EXCEED_400: ErrorCode =
    ErrorCode::new(400, "AuthorizationLimitExceed");
/// `AuthorizedGroupRule.LimitExceed`, HTTP 400.
pub const AUTHORIZED_GROUP_RULE_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(400, "AuthorizedGroupRule.LimitExceed");
/// `AutoProvisioningGroup.IncorrectStatus`, HTTP 403.
pub const AUTO_PROVISIONING_GROUP_INCORRECT_STATUS: ErrorCode =
    ErrorCode::new(403, "AutoProvisioningGroup.IncorrectStatus");
/// `AutoProvisioningGroup.Unauthorized`, HTTP 403.
pub const AUTO_PROVISIONING_GROUP_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "AutoProvisioningGroup.Unauthorized");
/// `AutoSnapshotPolicy.QuotaExceed`, HTTP 403.
pub const AUTO_SNAPSHOT_POLICY_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(403, "AutoSnapshotPolicy.QuotaExceed");
/// `BandwidthPackage.FinancialLocked`, HTTP 404.
pub const BANDWIDTH_PACKAGE_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(404, "BandwidthPackage.FinancialLocked");
/// `BandwidthUpgradeDenied.EipBoundInstance`, HTTP 400.
pub const BANDWIDTH_UPGRADE_DENIED_EIP_BOUND_INSTANCE: ErrorCode =
    ErrorCode::new(400, "BandwidthUpgradeDenied.EipBoundInstance");
/// `BandIncreaseNotSupportIsp`, HTTP 403.
pub const BAND_INCREASE_NOT_SUPPORT_ISP: ErrorCode =
    ErrorCode::new(403, "BandIncreaseNotSupportIsp");
/// `BillingMethodNotFound`, HTTP 404.
pub const BILLING_METHOD_NOT_FOUND: ErrorCode = ErrorCode::new(404, "BillingMethodNotFound");
/// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`, HTTP 400.
pub const BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP: ErrorCode =
    ErrorCode::new(400, "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP");
/// `BindInstance.NotSupported`, HTTP 400.
pub const BIND_INSTANCE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "BindInstance.NotSupported");
/// `BIND_INSTANCE_OWENER_ERROR`, HTTP 400.
pub const BIND_INSTANCE_OWENER_ERROR: ErrorCode = ErrorCode::new(400, "BIND_INSTANCE_OWENER_ERROR");
/// `BothEmpty.TagsAndResources`, HTTP 403.
pub const BOTH_EMPTY_TAGS_AND_RESOURCES: ErrorCode =
    ErrorCode::new(403, "BothEmpty.TagsAndResources");
/// `BurstingEnabledForDiskCategoryUnsupported`, HTTP 400.
pub const BURSTING_ENABLED_FOR_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "BurstingEnabledForDiskCategoryUnsupported");
/// `BurstingEnabledForModifyingDiskUnsupported`, HTTP 400.
pub const BURSTING_ENABLED_FOR_MODIFYING_DISK_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "BurstingEnabledForModifyingDiskUnsupported");
/// `BurstingEnabledForMultiAttachDiskUnsupported`, HTTP 400.
pub const BURSTING_ENABLED_FOR_MULTI_ATTACH_DISK_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "BurstingEnabledForMultiAttachDiskUnsupported");
/// `CancelNotSupported`, HTTP 400.
pub const CANCEL_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "CancelNotSupported");
/// `CancelTaskFailed`, HTTP 403.
pub const CANCEL_TASK_FAILED: ErrorCode = ErrorCode::new(403, "CancelTaskFailed");
/// `CannotCancelSystemEvent.NotSimulated`, HTTP 403.
pub const CANNOT_CANCEL_SYSTEM_EVENT_NOT_SIMULATED: ErrorCode =
    ErrorCode::new(403, "CannotCancelSystemEvent.NotSimulated");
/// `CapacityExceed.TooManyDisks`, HTTP 403.
pub const CAPACITY_EXCEED_TOO_MANY_DISKS: ErrorCode =
    ErrorCode::new(403, "CapacityExceed.TooManyDisks");
/// `CategoryNotSupported`, HTTP 403.
pub const CATEGORY_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "CategoryNotSupported");
/// `CategoryViolation`, HTTP 403.
pub const CATEGORY_VIOLATION: ErrorCode = ErrorCode::new(403, "CategoryViolation");
/// `ChargeTypeViolation`, HTTP 403.
pub const CHARGE_TYPE_VIOLATION: ErrorCode = ErrorCode::new(403, "ChargeTypeViolation");
/// `ChargeTypeViolation`, HTTP 400.
pub const CHARGE_TYPE_VIOLATION_400: ErrorCode = ErrorCode::new(400, "ChargeTypeViolation");
/// `ChargeTypeViolation.PostPaidDedicatedHost`, HTTP 400.
pub const CHARGE_TYPE_VIOLATION_POST_PAID_DEDICATED_HOST: ErrorCode =
    ErrorCode::new(400, "ChargeTypeViolation.PostPaidDedicatedHost");
/// `ClassicNetworkNotSupported`, HTTP 400.
pub const CLASSIC_NETWORK_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "ClassicNetworkNotSupported");
/// `CloudBoxNotSupportSnapshotWithInstantAccess`, HTTP 403.
pub const CLOUD_BOX_NOT_SUPPORT_SNAPSHOT_WITH_INSTANT_ACCESS: ErrorCode =
    ErrorCode::new(403, "CloudBoxNotSupportSnapshotWithInstantAccess");
/// `CmdContent.DecodeError`, HTTP 400.
pub const CMD_CONTENT_DECODE_ERROR: ErrorCode = ErrorCode::new(400, "CmdContent.DecodeError");
/// `CmdContent.ExceedLimit`, HTTP 403.
pub const CMD_CONTENT_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "CmdContent.ExceedLimit");
/// `CmdCount.ExceedQuota`, HTTP 403.
pub const CMD_COUNT_EXCEED_QUOTA: ErrorCode = ErrorCode::new(403, "CmdCount.ExceedQuota");
/// `CmdDesc.ExceedLimit`, HTTP 403.
pub const CMD_DESC_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "CmdDesc.ExceedLimit");
/// `CmdName.ExceedLimit`, HTTP 403.
pub const CMD_NAME_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "CmdName.ExceedLimit");
/// `CmdName.Readonly`, HTTP 403.
pub const CMD_NAME_READONLY: ErrorCode = ErrorCode::new(403, "CmdName.Readonly");
/// `CmdParamCount.ExceedLimit`, HTTP 403.
pub const CMD_PARAM_COUNT_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(403, "CmdParamCount.ExceedLimit");
/// `CmdParam.EmptyKey`, HTTP 400.
pub const CMD_PARAM_EMPTY_KEY: ErrorCode = ErrorCode::new(400, "CmdParam.EmptyKey");
/// `CmdParam.InvalidParamName`, HTTP 400.
pub const CMD_PARAM_INVALID_PARAM_NAME: ErrorCode =
    ErrorCode::new(400, "CmdParam.InvalidParamName");
/// `CmdParamName.ExceedLimit`, HTTP 403.
pub const CMD_PARAM_NAME_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "CmdParamName.ExceedLimit");
/// `CommandLimitExceeded`, HTTP 403.
pub const COMMAND_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "CommandLimitExceeded");
/// `COMMODITY.INVALID_COMPONENT`, HTTP 400.
pub const COMMODITY_INVALID_COMPONENT: ErrorCode =
    ErrorCode::new(400, "COMMODITY.INVALID_COMPONENT");
/// `COMMODITY_NO_EXIST`, HTTP 400.
pub const COMMODITY_NO_EXIST: ErrorCode = ErrorCode::new(400, "COMMODITY_NO_EXIST");
/// `ConcurrentQuotaExceed.ExportImage`, HTTP 403.
pub const CONCURRENT_QUOTA_EXCEED_EXPORT_IMAGE: ErrorCode =
    ErrorCode::new(403, "ConcurrentQuotaExceed.ExportImage");
/// `CountLimitExceeded.HaVipOnECSInstance`, HTTP 400.
pub const COUNT_LIMIT_EXCEEDED_HA_VIP_ON_ECS_INSTANCE: ErrorCode =
    ErrorCode::new(400, "CountLimitExceeded.HaVipOnECSInstance");
/// `CountLimitExceed.HaVipInVpc`, HTTP 403.
pub const COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC: ErrorCode =
    ErrorCode::new(403, "CountLimitExceed.HaVipInVpc");
/// `CountLimitExceed.HaVipOnInstance`, HTTP 400.
pub const COUNT_LIMIT_EXCEED_HA_VIP_ON_INSTANCE: ErrorCode =
    ErrorCode::new(400, "CountLimitExceed.HaVipOnInstance");
/// `CountLimitExceed.HaVipRouteEntry`, HTTP 400.
pub const COUNT_LIMIT_EXCEED_HA_VIP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "CountLimitExceed.HaVipRouteEntry");
/// `CreateServiceLinkedRole.NoPermission`, HTTP 403.
pub const CREATE_SERVICE_LINKED_ROLE_NO_PERMISSION: ErrorCode =
    ErrorCode::new(403, "CreateServiceLinkedRole.NoPermission");
/// `CreateSnapshot.Failed`, HTTP 400.
pub const CREATE_SNAPSHOT_FAILED: ErrorCode = ErrorCode::new(400, "CreateSnapshot.Failed");
/// `CreateSnapshot.Failed`, HTTP 403.
pub const CREATE_SNAPSHOT_FAILED_403: ErrorCode = ErrorCode::new(403, "CreateSnapshot.Failed");
/// `CreateVSwitch.IncorrectStatus.cbnStatus`, HTTP 400.
pub const CREATE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS: ErrorCode =
    ErrorCode::new(400, "CreateVSwitch.IncorrectStatus.cbnStatus");
/// `Credit.NotFound`, HTTP 404.
pub const CREDIT_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Credit.NotFound");
/// `CurrentAccount.NotSupportPublicImage`, HTTP 403.
pub const CURRENT_ACCOUNT_NOT_SUPPORT_PUBLIC_IMAGE: ErrorCode =
    ErrorCode::new(403, "CurrentAccount.NotSupportPublicImage");
/// `CurrentRegion.NotSupportPublicImage`, HTTP 403.
pub const CURRENT_REGION_NOT_SUPPORT_PUBLIC_IMAGE: ErrorCode =
    ErrorCode::new(403, "CurrentRegion.NotSupportPublicImage");
/// `DecreasedBandwidthNotAllowed`, HTTP 400.
pub const DECREASED_BANDWIDTH_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "DecreasedBandwidthNotAllowed");
/// `DedicatedHostExists`, HTTP 400.
pub const DEDICATED_HOST_EXISTS: ErrorCode = ErrorCode::new(400, "DedicatedHostExists");
/// `DedicatedHostNotSupported`, HTTP 400.
pub const DEDICATED_HOST_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "DedicatedHostNotSupported");
/// `DedicatedHostType.Unmatched`, HTTP 400.
pub const DEDICATED_HOST_TYPE_UNMATCHED: ErrorCode =
    ErrorCode::new(400, "DedicatedHostType.Unmatched");
/// `DefaultVswitch.Existed`, HTTP 403.
pub const DEFAULT_VSWITCH_EXISTED: ErrorCode = ErrorCode::new(403, "DefaultVswitch.Existed");
/// `DeleteVSwitch.IncorrectStatus.cbnStatus`, HTTP 400.
pub const DELETE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS: ErrorCode =
    ErrorCode::new(400, "DeleteVSwitch.IncorrectStatus.cbnStatus");
/// `DeleteWithInstance.Conflict`, HTTP 403.
pub const DELETE_WITH_INSTANCE_CONFLICT: ErrorCode =
    ErrorCode::new(403, "DeleteWithInstance.Conflict");
/// `DependencyViolation`, HTTP 403.
pub const DEPENDENCY_VIOLATION: ErrorCode = ErrorCode::new(403, "DependencyViolation");
/// `DependencyViolation`, HTTP 400.
pub const DEPENDENCY_VIOLATION_400: ErrorCode = ErrorCode::new(400, "DependencyViolation");
/// `DependencyViolation.BandwidthPackages`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BANDWIDTH_PACKAGES: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BandwidthPackages");
/// `DependencyViolation.BgpGroup`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BGP_GROUP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BgpGroup");
/// `DependencyViolation.BgpNetwork`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BGP_NETWORK: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BgpNetwork");
/// `DependencyViolation.ClassicLinkInstance`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CLASSIC_LINK_INSTANCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ClassicLinkInstance");
/// `DependencyViolation.CloudServiceResource`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CLOUD_SERVICE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.CloudServiceResource");
/// `DependencyViolation.DhcpOptionsSet`, HTTP 400.
pub const DEPENDENCY_VIOLATION_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.DhcpOptionsSet");
/// `DependencyViolation.domain.granularity`, HTTP 400.
pub const DEPENDENCY_VIOLATION_DOMAIN_GRANULARITY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.domain.granularity");
/// `DependencyViolation.EIPS`, HTTP 400.
pub const DEPENDENCY_VIOLATION_EIPS: ErrorCode = ErrorCode::new(400, "DependencyViolation.EIPS");
/// `DependencyViolation.EnhancedNatgw`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ENHANCED_NATGW: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.EnhancedNatgw");
/// `DependencyViolation.ForwardEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ForwardEntry");
/// `DependencyViolation.GatewayRouteTable`, HTTP 400.
pub const DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.GatewayRouteTable");
/// `DependencyViolation.HaVip`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP: ErrorCode = ErrorCode::new(400, "DependencyViolation.HaVip");
/// `DependencyViolation.HaVipAssociatedWithEIP`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP_ASSOCIATED_WITH_EIP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.HaVipAssociatedWithEIP");
/// `DependencyViolation.HaVipReferedByRouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP_REFERED_BY_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.HaVipReferedByRouteEntry");
/// `DependencyViolation.Instance`, HTTP 400.
pub const DEPENDENCY_VIOLATION_INSTANCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Instance");
/// `DependencyViolation.InstanceType`, HTTP 400.
pub const DEPENDENCY_VIOLATION_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.InstanceType");
/// `DependencyViolation.IoOptimize`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IO_OPTIMIZE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.IoOptimize");
/// `DependencyViolation.IoOptimized`, HTTP 404.
pub const DEPENDENCY_VIOLATION_IO_OPTIMIZED: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.IoOptimized");
/// `DependencyViolation.IoOptimized`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IO_OPTIMIZED_400: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.IoOptimized");
/// `DependencyViolation.Ipv4Gateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv4Gateway");
/// `DependencyViolation.Ipv6Gateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv6Gateway");
/// `DependencyViolation.NatGateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.NatGateway");
/// `DependencyViolation.NetworkAcl`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NETWORK_ACL: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.NetworkAcl");
/// `DependencyViolation.NotEmpty`, HTTP 403.
pub const DEPENDENCY_VIOLATION_NOT_EMPTY: ErrorCode =
    ErrorCode::new(403, "DependencyViolation.NotEmpty");
/// `DependencyViolation.Nqa`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NQA: ErrorCode = ErrorCode::new(400, "DependencyViolation.Nqa");
/// `DependencyViolation.ReferByHPC`, HTTP 403.
pub const DEPENDENCY_VIOLATION_REFER_BY_HPC: ErrorCode =
    ErrorCode::new(403, "DependencyViolation.ReferByHPC");
/// `DependencyViolation.RouterInterface`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouterInterface");
/// `DependencyViolation.RouterInterface`, HTTP 401.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE_401: ErrorCode =
    ErrorCode::new(401, "DependencyViolation.RouterInterface");
/// `DependencyViolation.RouterInterfaceReferedByRouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY: ErrorCode = ErrorCode::new(
    400,
    "DependencyViolation.RouterInterfaceReferedByRouteEntry",
);
/// `DependencyViolation.RouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteEntry");
/// `DependencyViolation.RouteInterface`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_INTERFACE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteInterface");
/// `DependencyViolation.RouteTable`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteTable");
/// `DependencyViolation.SecurityGroup`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SecurityGroup");
/// `DependencyViolation.SLBConfiguring`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SLB_CONFIGURING: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SLBConfiguring");
/// `DependencyViolation.Snat`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SNAT: ErrorCode = ErrorCode::new(400, "DependencyViolation.Snat");
/// `DependencyViolation.SnatEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SNAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SnatEntry");
/// `DependencyViolation.strategy.granularity`, HTTP 400.
pub const DEPENDENCY_VIOLATION_STRATEGY_GRANULARITY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.strategy.granularity");
/// `DependencyViolation.Tunnel`, HTTP 400.
pub const DEPENDENCY_VIOLATION_TUNNEL: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Tunnel");
/// `DependencyViolation.VSwitch`, HTTP 400.
pub const DEPENDENCY_VIOLATION_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VSwitch");
/// `DependencyViolation.WindowsInstance`, HTTP 403.
pub const DEPENDENCY_VIOLATION_WINDOWS_INSTANCE: ErrorCode =
    ErrorCode::new(403, "DependencyViolation.WindowsInstance");
/// `DeploymentSet.GroupQuotaFull`, HTTP 400.
pub const DEPLOYMENT_SET_GROUP_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "DeploymentSet.GroupQuotaFull");
/// `DeploymentSet.NotFound`, HTTP 404.
pub const DEPLOYMENT_SET_NOT_FOUND: ErrorCode = ErrorCode::new(404, "DeploymentSet.NotFound");
/// `DestinationRegion.NotFound`, HTTP 400.
pub const DESTINATION_REGION_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "DestinationRegion.NotFound");
/// `Diskcategory.Mismatch`, HTTP 403.
pub const DISKCATEGORY_MISMATCH: ErrorCode = ErrorCode::new(403, "Diskcategory.Mismatch");
/// `DisksDetachingOnEcsExceeded`, HTTP 400.
pub const DISKS_DETACHING_ON_ECS_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "DisksDetachingOnEcsExceeded");
/// `DiskAttachedNumberExceeded`, HTTP 403.
pub const DISK_ATTACHED_NUMBER_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "DiskAttachedNumberExceeded");
/// `DiskAttachedNumberExceeded`, HTTP 404.
pub const DISK_ATTACHED_NUMBER_EXCEEDED_404: ErrorCode =
    ErrorCode::new(404, "DiskAttachedNumberExceeded");
/// `DiskCategory.OperationNotSupported`, HTTP 400.
pub const DISK_CATEGORY_OPERATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "DiskCategory.OperationNotSupported");
/// `DiskCreatingSnapshot`, HTTP 403.
pub const DISK_CREATING_SNAPSHOT: ErrorCode = ErrorCode::new(403, "DiskCreatingSnapshot");
/// `DiskError`, HTTP 403.
pub const DISK_ERROR: ErrorCode = ErrorCode::new(403, "DiskError");
/// `DISK_HAS_CREATING_SNAPSHOT`, HTTP 403.
pub const DISK_HAS_CREATING_SNAPSHOT: ErrorCode = ErrorCode::new(403, "DISK_HAS_CREATING_SNAPSHOT");
/// `DiskHasFlashSnapshot`, HTTP 403.
pub const DISK_HAS_FLASH_SNAPSHOT: ErrorCode = ErrorCode::new(403, "DiskHasFlashSnapshot");
/// `DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported`, HTTP 400.
pub const DISK_HAS_SNAPSHOTS_WITH_INSTANT_ACCESS_ENABLED_OPERATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported",
    );
/// `DiskIdLimitExceeded`, HTTP 403.
pub const DISK_ID_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "DiskIdLimitExceeded");
/// `DiskId.StatusNotSupported`, HTTP 403.
pub const DISK_ID_STATUS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "DiskId.StatusNotSupported");
/// `DiskId.ValueNotSupported`, HTTP 403.
pub const DISK_ID_VALUE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "DiskId.ValueNotSupported");
/// `DiskInArrears`, HTTP 403.
pub const DISK_IN_ARREARS: ErrorCode = ErrorCode::new(403, "DiskInArrears");
/// `DiskInCoolingPeriod`, HTTP 403.
pub const DISK_IN_COOLING_PERIOD: ErrorCode = ErrorCode::new(403, "DiskInCoolingPeriod");
/// `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER`, HTTP 400.
pub const DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER: ErrorCode =
    ErrorCode::new(400, "DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER");
/// `Disk.NotFound`, HTTP 404.
pub const DISK_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Disk.NotFound");
/// `DiskNotPortable`, HTTP 403.
pub const DISK_NOT_PORTABLE: ErrorCode = ErrorCode::new(403, "DiskNotPortable");
/// `DiskStillAttached`, HTTP 403.
pub const DISK_STILL_ATTACHED: ErrorCode = ErrorCode::new(403, "DiskStillAttached");
/// `DiskTypeViolation`, HTTP 403.
pub const DISK_TYPE_VIOLATION: ErrorCode = ErrorCode::new(403, "DiskTypeViolation");
/// `Downgrade.NotSupported`, HTTP 403.
pub const DOWNGRADE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "Downgrade.NotSupported");
/// `Downgrade.NotSupported`, HTTP 400.
pub const DOWNGRADE_NOT_SUPPORTED_400: ErrorCode = ErrorCode::new(400, "Downgrade.NotSupported");
/// `DRYRUN.SUCCESS`, HTTP 400.
pub const DRYRUN_SUCCESS: ErrorCode = ErrorCode::new(400, "DRYRUN.SUCCESS");
/// `DryRun.InvalidAmount`, HTTP 403.
pub const DRY_RUN_INVALID_AMOUNT: ErrorCode = ErrorCode::new(403, "DryRun.InvalidAmount");
/// `DryRunOperation`, HTTP 400.
pub const DRY_RUN_OPERATION: ErrorCode = ErrorCode::new(400, "DryRunOperation");
/// `Duplicated.ClientToken`, HTTP 400.
pub const DUPLICATED_CLIENT_TOKEN: ErrorCode = ErrorCode::new(400, "Duplicated.ClientToken");
/// `DuplicatedCommand.FROM`, HTTP 400.
pub const DUPLICATED_COMMAND_FROM: ErrorCode = ErrorCode::new(400, "DuplicatedCommand.FROM");
/// `Duplicated.DestinationPort`, HTTP 400.
pub const DUPLICATED_DESTINATION_PORT: ErrorCode =
    ErrorCode::new(400, "Duplicated.DestinationPort");
/// `DuplicatedParam.ExternalPort`, HTTP 400.
pub const DUPLICATED_PARAM_EXTERNAL_PORT: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.ExternalPort");
/// `DuplicatedParam.InternalPort`, HTTP 400.
pub const DUPLICATED_PARAM_INTERNAL_PORT: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.InternalPort");
/// `DuplicatedParam.%s`, HTTP 400.
pub const DUPLICATED_PARAM_S: ErrorCode = ErrorCode::new(400, "DuplicatedParam.%s");
/// `Duplicated.VpcNextHop`, HTTP 400.
pub const DUPLICATED_VPC_NEXT_HOP: ErrorCode = ErrorCode::new(400, "Duplicated.VpcNextHop");
/// `Duplicate.DiskCategory`, HTTP 400.
pub const DUPLICATE_DISK_CATEGORY: ErrorCode = ErrorCode::new(400, "Duplicate.DiskCategory");
/// `Duplicate.ResourceTagKey`, HTTP 400.
pub const DUPLICATE_RESOURCE_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicate.ResourceTagKey");
/// `Duplicate.TagKey`, HTTP 400.
pub const DUPLICATE_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicate.TagKey");
/// `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`, HTTP 400.
pub const EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP: ErrorCode =
    ErrorCode::new(400, "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP");
/// `EIPMaxBandwidthExceeded`, HTTP 403.
pub const EIP_MAX_BANDWIDTH_EXCEEDED: ErrorCode = ErrorCode::new(403, "EIPMaxBandwidthExceeded");
/// `EmptyCommandContent.CMD`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_CMD: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.CMD");
/// `EmptyCommandContent.COPY`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_COPY: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.COPY");
/// `EmptyCommandContent.ENTRYPOINT`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_ENTRYPOINT: ErrorCode =
    ErrorCode::new(400, "EmptyCommandContent.ENTRYPOINT");
/// `EmptyCommandContent.ENV`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_ENV: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.ENV");
/// `EmptyCommandContent.LABEL`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_LABEL: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.LABEL");
/// `EmptyCommandContent.RUN`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_RUN: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.RUN");
/// `EmptyCommandContent.USER`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_USER: ErrorCode = ErrorCode::new(400, "EmptyCommandContent.USER");
/// `EmptyCommandContent.WORKDIR`, HTTP 400.
pub const EMPTY_COMMAND_CONTENT_WORKDIR: ErrorCode =
    ErrorCode::new(400, "EmptyCommandContent.WORKDIR");
/// `EncryptedOption.Conflict`, HTTP 400.
pub const ENCRYPTED_OPTION_CONFLICT: ErrorCode = ErrorCode::new(400, "EncryptedOption.Conflict");
/// `Eni.Attached`, HTTP 400.
pub const ENI_ATTACHED: ErrorCode = ErrorCode::new(400, "Eni.Attached");
/// `EniPerInstanceLimitExceeded`, HTTP 403.
pub const ENI_PER_INSTANCE_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "EniPerInstanceLimitExceeded");
/// `EnterpriseGroupLimited.InstanceType`, HTTP 403.
pub const ENTERPRISE_GROUP_LIMITED_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(403, "EnterpriseGroupLimited.InstanceType");
/// `EnterpriseGroupLimited.MutliGroupType`, HTTP 403.
pub const ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE: ErrorCode =
    ErrorCode::new(403, "EnterpriseGroupLimited.MutliGroupType");
/// `EnterpriseGroupLimited.MutliGroupType`, HTTP 404.
pub const ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE_404: ErrorCode =
    ErrorCode::new(404, "EnterpriseGroupLimited.MutliGroupType");
/// `EntityExists.AssociatedTransferTasks`, HTTP 400.
pub const ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASKS: ErrorCode =
    ErrorCode::new(400, "EntityExists.AssociatedTransferTasks");
/// `ErrCode.Invalid`, HTTP 400.
pub const ERR_CODE_INVALID: ErrorCode = ErrorCode::new(400, "ErrCode.Invalid");
/// `EventIdLimitExceeded`, HTTP 400.
pub const EVENT_ID_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(400, "EventIdLimitExceeded");
/// `EventIdLimitExceeded`, HTTP 403.
pub const EVENT_ID_LIMIT_EXCEEDED_403: ErrorCode = ErrorCode::new(403, "EventIdLimitExceeded");
/// `ExclusiveParam.%sAnd%s`, HTTP 400.
pub const EXCLUSIVE_PARAM_S_AND_S: ErrorCode = ErrorCode::new(400, "ExclusiveParam.%sAnd%s");
/// `ExpiredInstance`, HTTP 400.
pub const EXPIRED_INSTANCE: ErrorCode = ErrorCode::new(400, "ExpiredInstance");
/// `ExportImageFailed`, HTTP 403.
pub const EXPORT_IMAGE_FAILED: ErrorCode = ErrorCode::new(403, "ExportImageFailed");
/// `ExportSnapshotFailed`, HTTP 403.
pub const EXPORT_SNAPSHOT_FAILED: ErrorCode = ErrorCode::new(403, "ExportSnapshotFailed");
/// `FileContent.DecodeError`, HTTP 400.
pub const FILE_CONTENT_DECODE_ERROR: ErrorCode = ErrorCode::new(400, "FileContent.DecodeError");
/// `FileContentType.Invalid`, HTTP 400.
pub const FILE_CONTENT_TYPE_INVALID: ErrorCode = ErrorCode::new(400, "FileContentType.Invalid");
/// `FileDesc.ExceedLimit`, HTTP 403.
pub const FILE_DESC_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "FileDesc.ExceedLimit");
/// `FileMode.Invalid`, HTTP 400.
pub const FILE_MODE_INVALID: ErrorCode = ErrorCode::new(400, "FileMode.Invalid");
/// `FileName.ExceedLimit`, HTTP 403.
pub const FILE_NAME_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "FileName.ExceedLimit");
/// `FileSize.ExceedLimit`, HTTP 403.
pub const FILE_SIZE_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "FileSize.ExceedLimit");
/// `FileTargetDir.Invalid`, HTTP 400.
pub const FILE_TARGET_DIR_INVALID: ErrorCode = ErrorCode::new(400, "FileTargetDir.Invalid");
/// `Forbbiden`, HTTP 400.
pub const FORBBIDEN: ErrorCode = ErrorCode::new(400, "Forbbiden");
/// `Forbbiden`, HTTP 403.
pub const FORBBIDEN_403: ErrorCode = ErrorCode::new(403, "Forbbiden");
/// `Forbbiden.InvaildOwner`, HTTP 400.
pub const FORBBIDEN_INVAILD_OWNER: ErrorCode = ErrorCode::new(400, "Forbbiden.InvaildOwner");
/// `Forbbiden.ModifyIdAndType`, HTTP 400.
pub const FORBBIDEN_MODIFY_ID_AND_TYPE: ErrorCode =
    ErrorCode::new(400, "Forbbiden.ModifyIdAndType");
/// `Forbbiden.SubUser`, HTTP 403.
pub const FORBBIDEN_SUB_USER: ErrorCode = ErrorCode::new(403, "Forbbiden.SubUser");
/// `Forbedden.NotSupportRAM`, HTTP 403.
pub const FORBEDDEN_NOT_SUPPORT_RAM: ErrorCode = ErrorCode::new(403, "Forbedden.NotSupportRAM");
/// `Forbidden`, HTTP 403.
pub const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden");
/// `Forbidden.AcceptRoleNotSupportPrePay`, HTTP 400.
pub const FORBIDDEN_ACCEPT_ROLE_NOT_SUPPORT_PRE_PAY: ErrorCode =
    ErrorCode::new(400, "Forbidden.AcceptRoleNotSupportPrePay");
/// `ForbiddenAction`, HTTP 400.
pub const FORBIDDEN_ACTION: ErrorCode = ErrorCode::new(400, "ForbiddenAction");
/// `Forbidden.AssociateToVBR`, HTTP 400.
pub const FORBIDDEN_ASSOCIATE_TO_VBR: ErrorCode = ErrorCode::new(400, "Forbidden.AssociateToVBR");
/// `Forbidden.BillsOutstanding`, HTTP 400.
pub const FORBIDDEN_BILLS_OUTSTANDING: ErrorCode =
    ErrorCode::new(400, "Forbidden.BillsOutstanding");
/// `Forbidden.ChargeTypeIsPrepaid`, HTTP 400.
pub const FORBIDDEN_CHARGE_TYPE_IS_PREPAID: ErrorCode =
    ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid");
/// `Forbidden.CheckEntryRuleQuota`, HTTP 400.
pub const FORBIDDEN_CHECK_ENTRY_RULE_QUOTA: ErrorCode =
    ErrorCode::new(400, "Forbidden.CheckEntryRuleQuota");
/// `Forbidden.CircuitCodeNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_CIRCUIT_CODE_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.CircuitCodeNotAllowedByCaller");
/// `Forbidden.CreateSLR`, HTTP 403.
pub const FORBIDDEN_CREATE_SLR: ErrorCode = ErrorCode::new(403, "Forbidden.CreateSLR");
/// `Forbidden.CrossBorder`, HTTP 400.
pub const FORBIDDEN_CROSS_BORDER: ErrorCode = ErrorCode::new(400, "Forbidden.CrossBorder");
/// `Forbidden.DescriptionNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.DescriptionNotAllowedByCaller");
/// `Forbidden.DestinationIpOutOfVswitchCIDR`, HTTP 400.
pub const FORBIDDEN_DESTINATION_IP_OUT_OF_VSWITCH_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.DestinationIpOutOfVswitchCIDR");
/// `Forbidden.DestnationIpOutOfVpcCIDR`, HTTP 400.
pub const FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.DestnationIpOutOfVpcCIDR");
/// `Forbidden.EipCanNotBindGatgw`, HTTP 400.
pub const FORBIDDEN_EIP_CAN_NOT_BIND_GATGW: ErrorCode =
    ErrorCode::new(400, "Forbidden.EipCanNotBindGatgw");
/// `Forbidden.ExceedDuration`, HTTP 403.
pub const FORBIDDEN_EXCEED_DURATION: ErrorCode = ErrorCode::new(403, "Forbidden.ExceedDuration");
/// `Forbidden.ExternalIp.UsedInSnatTable`, HTTP 400.
pub const FORBIDDEN_EXTERNAL_IP_USED_IN_SNAT_TABLE: ErrorCode =
    ErrorCode::new(400, "Forbidden.ExternalIp.UsedInSnatTable");
/// `Forbidden.FinancialLocked`, HTTP 400.
pub const FORBIDDEN_FINANCIAL_LOCKED: ErrorCode = ErrorCode::new(400, "Forbidden.FinancialLocked");
/// `Forbidden.HaVip`, HTTP 400.
pub const FORBIDDEN_HA_VIP: ErrorCode = ErrorCode::new(400, "Forbidden.HaVip");
/// `Forbidden.InstanceBandwidthNotZero`, HTTP 400.
pub const FORBIDDEN_INSTANCE_BANDWIDTH_NOT_ZERO: ErrorCode =
    ErrorCode::new(400, "Forbidden.InstanceBandwidthNotZero");
/// `Forbidden.InstanceIsBeingCreated`, HTTP 403.
pub const FORBIDDEN_INSTANCE_IS_BEING_CREATED: ErrorCode =
    ErrorCode::new(403, "Forbidden.InstanceIsBeingCreated");
/// `Forbidden.InternalIpOutOfVpcCIDR`, HTTP 400.
pub const FORBIDDEN_INTERNAL_IP_OUT_OF_VPC_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.InternalIpOutOfVpcCIDR");
/// `Forbidden.InvalidPublicBandwidth`, HTTP 403.
pub const FORBIDDEN_INVALID_PUBLIC_BANDWIDTH: ErrorCode =
    ErrorCode::new(403, "Forbidden.InvalidPublicBandwidth");
/// `Forbidden.InCommonBandwidthPackage`, HTTP 404.
pub const FORBIDDEN_IN_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(404, "Forbidden.InCommonBandwidthPackage");
/// `Forbidden.IpHasBeenUsedInSnat`, HTTP 400.
pub const FORBIDDEN_IP_HAS_BEEN_USED_IN_SNAT: ErrorCode =
    ErrorCode::new(400, "Forbidden.IpHasBeenUsedInSnat");
/// `Forbidden.LocalGatewayIpNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.LocalGatewayIpNotAllowedByCaller");
/// `Forbidden.MultiVlanRi`, HTTP 403.
pub const FORBIDDEN_MULTI_VLAN_RI: ErrorCode = ErrorCode::new(403, "Forbidden.MultiVlanRi");
/// `Forbidden.NameNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.NameNotAllowedByCaller");
/// `Forbidden.NotAllowedInState`, HTTP 400.
pub const FORBIDDEN_NOT_ALLOWED_IN_STATE: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotAllowedInState");
/// `Forbidden.NotInRouterInterfaceCreateWhitelist`, HTTP 500.
pub const FORBIDDEN_NOT_IN_ROUTER_INTERFACE_CREATE_WHITELIST: ErrorCode =
    ErrorCode::new(500, "Forbidden.NotInRouterInterfaceCreateWhitelist");
/// `Forbidden.NotSupportRAM`, HTTP 403.
pub const FORBIDDEN_NOT_SUPPORT_RAM: ErrorCode = ErrorCode::new(403, "Forbidden.NotSupportRAM");
/// `Forbidden.NoRiFound`, HTTP 403.
pub const FORBIDDEN_NO_RI_FOUND: ErrorCode = ErrorCode::new(403, "Forbidden.NoRiFound");
/// `Forbidden.OnlyOneConnection`, HTTP 400.
pub const FORBIDDEN_ONLY_ONE_CONNECTION: ErrorCode =
    ErrorCode::new(400, "Forbidden.OnlyOneConnection");
/// `Forbidden.OnlySupportEnterpriseGroup`, HTTP 403.
pub const FORBIDDEN_ONLY_SUPPORT_ENTERPRISE_GROUP: ErrorCode =
    ErrorCode::new(403, "Forbidden.OnlySupportEnterpriseGroup");
/// `Forbidden.OperationNotAllowedByUser`, HTTP 403.
pub const FORBIDDEN_OPERATION_NOT_ALLOWED_BY_USER: ErrorCode =
    ErrorCode::new(403, "Forbidden.OperationNotAllowedByUser");
/// `ForbiddenParameter.LaunchPermission`, HTTP 400.
pub const FORBIDDEN_PARAMETER_LAUNCH_PERMISSION: ErrorCode =
    ErrorCode::new(400, "ForbiddenParameter.LaunchPermission");
/// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.PeeringSubnetMaskNotAllowedByCaller");
/// `Forbidden.PeerGatewayIpNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.PeerGatewayIpNotAllowedByCaller");
/// `Forbidden.PrePaidNatGateway`, HTTP 400.
pub const FORBIDDEN_PRE_PAID_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "Forbidden.PrePaidNatGateway");
/// `Forbidden.PrivateIpNotFound`, HTTP 400.
pub const FORBIDDEN_PRIVATE_IP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Forbidden.PrivateIpNotFound");
/// `Forbidden.RAM`, HTTP 403.
pub const FORBIDDEN_RAM: ErrorCode = ErrorCode::new(403, "Forbidden.RAM");
/// `Forbidden.RegionId`, HTTP 403.
pub const FORBIDDEN_REGION_ID: ErrorCode = ErrorCode::new(403, "Forbidden.RegionId");
/// `Forbidden.RegionId`, HTTP 400.
pub const FORBIDDEN_REGION_ID_400: ErrorCode = ErrorCode::new(400, "Forbidden.RegionId");
/// `Forbidden.RegionNotFound`, HTTP 404.
pub const FORBIDDEN_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Forbidden.RegionNotFound");
/// `Forbidden.RiskControl`, HTTP 403.
pub const FORBIDDEN_RISK_CONTROL: ErrorCode = ErrorCode::new(403, "Forbidden.RiskControl");
/// `Forbidden.SubUser`, HTTP 403.
pub const FORBIDDEN_SUB_USER: ErrorCode = ErrorCode::new(403, "Forbidden.SubUser");
/// `Forbidden.UnassociateMaster`, HTTP 400.
pub const FORBIDDEN_UNASSOCIATE_MASTER: ErrorCode =
    ErrorCode::new(400, "Forbidden.UnassociateMaster");
/// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`, HTTP 400.
pub const FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY: ErrorCode =
    ErrorCode::new(400, "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY");
/// `Forbidden.VbrAttached`, HTTP 400.
pub const FORBIDDEN_VBR_ATTACHED: ErrorCode = ErrorCode::new(400, "Forbidden.VbrAttached");
/// `Forbidden.VBRExists`, HTTP 400.
pub const FORBIDDEN_VBR_EXISTS: ErrorCode = ErrorCode::new(400, "Forbidden.VBRExists");
/// `Forbidden.VlanIdNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_VLAN_ID_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.VlanIdNotAllowedByCaller");
/// `Forbidden.VpcNotFound`, HTTP 400.
pub const FORBIDDEN_VPC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "Forbidden.VpcNotFound");
/// `Forbidden.VRouterNotFound`, HTTP 400.
pub const FORBIDDEN_V_ROUTER_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Forbidden.VRouterNotFound");
/// `ForwardEntry.Duplicated`, HTTP 400.
pub const FORWARD_ENTRY_DUPLICATED: ErrorCode = ErrorCode::new(400, "ForwardEntry.Duplicated");
/// `FrequentPurchase.EIP`, HTTP 400.
pub const FREQUENT_PURCHASE_EIP: ErrorCode = ErrorCode::new(400, "FrequentPurchase.EIP");
/// `FUWU_BIZ_COMMODITY_VERIFY_FAIL`, HTTP 404.
pub const FUWU_BIZ_COMMODITY_VERIFY_FAIL: ErrorCode =
    ErrorCode::new(404, "FUWU_BIZ_COMMODITY_VERIFY_FAIL");
/// `HibernationConfigured.ImageNotEncrypted`, HTTP 400.
pub const HIBERNATION_CONFIGURED_IMAGE_NOT_ENCRYPTED: ErrorCode =
    ErrorCode::new(400, "HibernationConfigured.ImageNotEncrypted");
/// `HibernationConfigured.InstanceOperationForbidden`, HTTP 403.
pub const HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN: ErrorCode =
    ErrorCode::new(403, "HibernationConfigured.InstanceOperationForbidden");
/// `HibernationConfigured.InstanceTypeNotSupport`, HTTP 400.
pub const HIBERNATION_CONFIGURED_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "HibernationConfigured.InstanceTypeNotSupport");
/// `HibernationConfigured.MemorySizeTooBig`, HTTP 400.
pub const HIBERNATION_CONFIGURED_MEMORY_SIZE_TOO_BIG: ErrorCode =
    ErrorCode::new(400, "HibernationConfigured.MemorySizeTooBig");
/// `HibernationConfigured.NotEnabled`, HTTP 403.
pub const HIBERNATION_CONFIGURED_NOT_ENABLED: ErrorCode =
    ErrorCode::new(403, "HibernationConfigured.NotEnabled");
/// `HOSTNAME_ILLEGAL`, HTTP 404.
pub const HOSTNAME_ILLEGAL: ErrorCode = ErrorCode::new(404, "HOSTNAME_ILLEGAL");
/// `HPC_CLUSTER_MODIFY_FAILED`, HTTP 400.
pub const HPC_CLUSTER_MODIFY_FAILED: ErrorCode = ErrorCode::new(400, "HPC_CLUSTER_MODIFY_FAILED");
/// `HpcClusterNotExists`, HTTP 400.
pub const HPC_CLUSTER_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "HpcClusterNotExists");
/// `IdempotenceParamNotMatch`, HTTP 400.
pub const IDEMPOTENCE_PARAM_NOT_MATCH: ErrorCode = ErrorCode::new(400, "IdempotenceParamNotMatch");
/// `Idempotence.Processing`, HTTP 400.
pub const IDEMPOTENCE_PROCESSING: ErrorCode = ErrorCode::new(400, "Idempotence.Processing");
/// `Idempotence.SignatureMismatch`, HTTP 400.
pub const IDEMPOTENCE_SIGNATURE_MISMATCH: ErrorCode =
    ErrorCode::new(400, "Idempotence.SignatureMismatch");
/// `IdempotentParameterMismatch`, HTTP 403.
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(403, "IdempotentParameterMismatch");
/// `IdempotentProcessing`, HTTP 403.
pub const IDEMPOTENT_PROCESSING: ErrorCode = ErrorCode::new(403, "IdempotentProcessing");
/// `IellgalParameter.OwnerAccount`, HTTP 400.
pub const IELLGAL_PARAMETER_OWNER_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "IellgalParameter.OwnerAccount");
/// `IllegalCidrBlock`, HTTP 400.
pub const ILLEGAL_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "IllegalCidrBlock");
/// `IllegalParam.AliUid`, HTTP 400.
pub const ILLEGAL_PARAM_ALI_UID: ErrorCode = ErrorCode::new(400, "IllegalParam.AliUid");
/// `IllegalParam.AliUid`, HTTP 404.
pub const ILLEGAL_PARAM_ALI_UID_404: ErrorCode = ErrorCode::new(404, "IllegalParam.AliUid");
/// `IllegalParam.AnyPortNotZero`, HTTP 400.
pub const ILLEGAL_PARAM_ANY_PORT_NOT_ZERO: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AnyPortNotZero");
/// `IllegalParam.Bandwidth`, HTTP 400.
pub const ILLEGAL_PARAM_BANDWIDTH: ErrorCode = ErrorCode::new(400, "IllegalParam.Bandwidth");
/// `IllegalParam.chargeType`, HTTP 400.
pub const ILLEGAL_PARAM_CHARGE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.chargeType");
/// `IllegalParam.ClientToken`, HTTP 400.
pub const ILLEGAL_PARAM_CLIENT_TOKEN: ErrorCode = ErrorCode::new(400, "IllegalParam.ClientToken");
/// `IllegalParam.CrossBorderBandwidth`, HTTP 400.
pub const ILLEGAL_PARAM_CROSS_BORDER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CrossBorderBandwidth");
/// `IllegalParam.EnableIpv6`, HTTP 400.
pub const ILLEGAL_PARAM_ENABLE_IPV6: ErrorCode = ErrorCode::new(400, "IllegalParam.EnableIpv6");
/// `IllegalParam.HealthcheckIp`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTHCHECK_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.HealthcheckIp");
/// `IllegalParam.InstanceOwner`, HTTP 400.
pub const ILLEGAL_PARAM_INSTANCE_OWNER: ErrorCode =
    ErrorCode::new(400, "IllegalParam.InstanceOwner");
/// `IllegalParam.Name`, HTTP 400.
pub const ILLEGAL_PARAM_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.Name");
/// `IllegalParam.NextHopId`, HTTP 400.
pub const ILLEGAL_PARAM_NEXT_HOP_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.NextHopId");
/// `IllegalParam.OrderParamComponent`, HTTP 400.
pub const ILLEGAL_PARAM_ORDER_PARAM_COMPONENT: ErrorCode =
    ErrorCode::new(400, "IllegalParam.OrderParamComponent");
/// `IllegalParam.RegionId`, HTTP 400.
pub const ILLEGAL_PARAM_REGION_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.RegionId");
/// `IllegalParam.Spec`, HTTP 400.
pub const ILLEGAL_PARAM_SPEC: ErrorCode = ErrorCode::new(400, "IllegalParam.Spec");
/// `IllegalParam.UserCidr`, HTTP 400.
pub const ILLEGAL_PARAM_USER_CIDR: ErrorCode = ErrorCode::new(400, "IllegalParam.UserCidr");
/// `IllegalParam.VRouterType`, HTTP 400.
pub const ILLEGAL_PARAM_V_ROUTER_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.VRouterType");
/// `ImageCheckUnsupported.WindowsImage`, HTTP 403.
pub const IMAGE_CHECK_UNSUPPORTED_WINDOWS_IMAGE: ErrorCode =
    ErrorCode::new(403, "ImageCheckUnsupported.WindowsImage");
/// `ImageComponent.NotFound`, HTTP 404.
pub const IMAGE_COMPONENT_NOT_FOUND: ErrorCode = ErrorCode::new(404, "ImageComponent.NotFound");
/// `ImageCreatedNotFromCopy`, HTTP 400.
pub const IMAGE_CREATED_NOT_FROM_COPY: ErrorCode = ErrorCode::new(400, "ImageCreatedNotFromCopy");
/// `ImageDescription.ContainsSensitiveWords`, HTTP 403.
pub const IMAGE_DESCRIPTION_CONTAINS_SENSITIVE_WORDS: ErrorCode =
    ErrorCode::new(403, "ImageDescription.ContainsSensitiveWords");
/// `ImageFamilyQuotaExceed`, HTTP 400.
pub const IMAGE_FAMILY_QUOTA_EXCEED: ErrorCode = ErrorCode::new(400, "ImageFamilyQuotaExceed");
/// `ImageFamilyQuotaFull`, HTTP 400.
pub const IMAGE_FAMILY_QUOTA_FULL: ErrorCode = ErrorCode::new(400, "ImageFamilyQuotaFull");
/// `ImageIsExporting`, HTTP 403.
pub const IMAGE_IS_EXPORTING: ErrorCode = ErrorCode::new(403, "ImageIsExporting");
/// `ImageIsImporting`, HTTP 403.
pub const IMAGE_IS_IMPORTING: ErrorCode = ErrorCode::new(403, "ImageIsImporting");
/// `ImageIsPublic`, HTTP 403.
pub const IMAGE_IS_PUBLIC: ErrorCode = ErrorCode::new(403, "ImageIsPublic");
/// `ImageName.ContainsSensitiveWords`, HTTP 403.
pub const IMAGE_NAME_CONTAINS_SENSITIVE_WORDS: ErrorCode =
    ErrorCode::new(403, "ImageName.ContainsSensitiveWords");
/// `Image.NotPublic`, HTTP 403.
pub const IMAGE_NOT_PUBLIC: ErrorCode = ErrorCode::new(403, "Image.NotPublic");
/// `ImageNotSubscribed`, HTTP 403.
pub const IMAGE_NOT_SUBSCRIBED: ErrorCode = ErrorCode::new(403, "ImageNotSubscribed");
/// `ImageNotSupported`, HTTP 400.
pub const IMAGE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "ImageNotSupported");
/// `ImageNotSupported`, HTTP 403.
pub const IMAGE_NOT_SUPPORTED_403: ErrorCode = ErrorCode::new(403, "ImageNotSupported");
/// `ImageNotSupportCloudInit`, HTTP 400.
pub const IMAGE_NOT_SUPPORT_CLOUD_INIT: ErrorCode = ErrorCode::new(400, "ImageNotSupportCloudInit");
/// `ImageNotSupportInstanceType`, HTTP 403.
pub const IMAGE_NOT_SUPPORT_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(403, "ImageNotSupportInstanceType");
/// `ImageOrderFailed`, HTTP 500.
pub const IMAGE_ORDER_FAILED: ErrorCode = ErrorCode::new(500, "ImageOrderFailed");
/// `ImagePipeline.NotSupportWindowsInstance`, HTTP 403.
pub const IMAGE_PIPELINE_NOT_SUPPORT_WINDOWS_INSTANCE: ErrorCode =
    ErrorCode::new(403, "ImagePipeline.NotSupportWindowsInstance");
/// `Image.Public`, HTTP 403.
pub const IMAGE_PUBLIC: ErrorCode = ErrorCode::new(403, "Image.Public");
/// `ImageQuotaExceed.ImageFamily`, HTTP 400.
pub const IMAGE_QUOTA_EXCEED_IMAGE_FAMILY: ErrorCode =
    ErrorCode::new(400, "ImageQuotaExceed.ImageFamily");
/// `ImageQuotaFull.ImageFamily`, HTTP 400.
pub const IMAGE_QUOTA_FULL_IMAGE_FAMILY: ErrorCode =
    ErrorCode::new(400, "ImageQuotaFull.ImageFamily");
/// `ImageRemovedInMarket`, HTTP 403.
pub const IMAGE_REMOVED_IN_MARKET: ErrorCode = ErrorCode::new(403, "ImageRemovedInMarket");
/// `ImageStatus.NotAvailable`, HTTP 403.
pub const IMAGE_STATUS_NOT_AVAILABLE: ErrorCode = ErrorCode::new(403, "ImageStatus.NotAvailable");
/// `ImageStatus.NotDeprecated`, HTTP 403.
pub const IMAGE_STATUS_NOT_DEPRECATED: ErrorCode = ErrorCode::new(403, "ImageStatus.NotDeprecated");
/// `ImageUseShared`, HTTP 403.
pub const IMAGE_USE_SHARED: ErrorCode = ErrorCode::new(403, "ImageUseShared");
/// `ImageUsingByInstance`, HTTP 403.
pub const IMAGE_USING_BY_INSTANCE: ErrorCode = ErrorCode::new(403, "ImageUsingByInstance");
/// `ImportImageFailed`, HTTP 403.
pub const IMPORT_IMAGE_FAILED: ErrorCode = ErrorCode::new(403, "ImportImageFailed");
/// `IncompleteParamter`, HTTP 400.
pub const INCOMPLETE_PARAMTER: ErrorCode = ErrorCode::new(400, "IncompleteParamter");
/// `IncorrcetRouteEntryStatus`, HTTP 400.
pub const INCORRCET_ROUTE_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrcetRouteEntryStatus");
/// `IncorrectDedicatedHostStatus`, HTTP 400.
pub const INCORRECT_DEDICATED_HOST_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectDedicatedHostStatus");
/// `IncorrectDedicatedHostStatus`, HTTP 403.
pub const INCORRECT_DEDICATED_HOST_STATUS_403: ErrorCode =
    ErrorCode::new(403, "IncorrectDedicatedHostStatus");
/// `IncorrectDefaultVpcStatus`, HTTP 400.
pub const INCORRECT_DEFAULT_VPC_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectDefaultVpcStatus");
/// `IncorrectDestinationRegion`, HTTP 403.
pub const INCORRECT_DESTINATION_REGION: ErrorCode =
    ErrorCode::new(403, "IncorrectDestinationRegion");
/// `IncorrectDiskStatus`, HTTP 403.
pub const INCORRECT_DISK_STATUS: ErrorCode = ErrorCode::new(403, "IncorrectDiskStatus");
/// `IncorrectDiskStatus.CreatingSnapshot`, HTTP 403.
pub const INCORRECT_DISK_STATUS_CREATING_SNAPSHOT: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.CreatingSnapshot");
/// `IncorrectDiskStatus.CreatingSnapshot`, HTTP 401.
pub const INCORRECT_DISK_STATUS_CREATING_SNAPSHOT_401: ErrorCode =
    ErrorCode::new(401, "IncorrectDiskStatus.CreatingSnapshot");
/// `IncorrectDiskStatus.HasUnfinishedSnapshot`, HTTP 403.
pub const INCORRECT_DISK_STATUS_HAS_UNFINISHED_SNAPSHOT: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.HasUnfinishedSnapshot");
/// `IncorrectDiskStatus.Initializing`, HTTP 403.
pub const INCORRECT_DISK_STATUS_INITIALIZING: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.Initializing");
/// `IncorrectDiskStatus.Invalid`, HTTP 403.
pub const INCORRECT_DISK_STATUS_INVALID: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.Invalid");
/// `IncorrectDiskStatus.InReplication`, HTTP 400.
pub const INCORRECT_DISK_STATUS_IN_REPLICATION: ErrorCode =
    ErrorCode::new(400, "IncorrectDiskStatus.InReplication");
/// `IncorrectDiskStatus.NeverAttached`, HTTP 403.
pub const INCORRECT_DISK_STATUS_NEVER_ATTACHED: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.NeverAttached");
/// `IncorrectDiskStatus.NeverUsed`, HTTP 403.
pub const INCORRECT_DISK_STATUS_NEVER_USED: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.NeverUsed");
/// `IncorrectDiskStatus.ReplicationStatusNotFound`, HTTP 400.
pub const INCORRECT_DISK_STATUS_REPLICATION_STATUS_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "IncorrectDiskStatus.ReplicationStatusNotFound");
/// `IncorrectDiskStatus.TooManyCreatingSnapshots`, HTTP 403.
pub const INCORRECT_DISK_STATUS_TOO_MANY_CREATING_SNAPSHOTS: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.TooManyCreatingSnapshots");
/// `IncorrectDiskStatus.Transferring`, HTTP 403.
pub const INCORRECT_DISK_STATUS_TRANSFERRING: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskStatus.Transferring");
/// `IncorrectDiskType.NotSupport`, HTTP 403.
pub const INCORRECT_DISK_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "IncorrectDiskType.NotSupport");
/// `IncorrectEipStatus`, HTTP 400.
pub const INCORRECT_EIP_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectEipStatus");
/// `IncorrectHaVipStatus`, HTTP 400.
pub const INCORRECT_HA_VIP_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectHaVipStatus");
/// `IncorrectHostStatus`, HTTP 403.
pub const INCORRECT_HOST_STATUS: ErrorCode = ErrorCode::new(403, "IncorrectHostStatus");
/// `IncorrectHostStatus.Initializing`, HTTP 400.
pub const INCORRECT_HOST_STATUS_INITIALIZING: ErrorCode =
    ErrorCode::new(400, "IncorrectHostStatus.Initializing");
/// `IncorrectImageStatus`, HTTP 400.
pub const INCORRECT_IMAGE_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectImageStatus");
/// `IncorrectInstanceStatus`, HTTP 403.
pub const INCORRECT_INSTANCE_STATUS: ErrorCode = ErrorCode::new(403, "IncorrectInstanceStatus");
/// `IncorrectInstanceStatus`, HTTP 400.
pub const INCORRECT_INSTANCE_STATUS_400: ErrorCode = ErrorCode::new(400, "IncorrectInstanceStatus");
/// `IncorrectInstanceStatus`, HTTP 405.
pub const INCORRECT_INSTANCE_STATUS_405: ErrorCode = ErrorCode::new(405, "IncorrectInstanceStatus");
/// `IncorrectInstanceStatus.Initializing`, HTTP 403.
pub const INCORRECT_INSTANCE_STATUS_INITIALIZING: ErrorCode =
    ErrorCode::new(403, "IncorrectInstanceStatus.Initializing");
/// `IncorrectInstanceStatus.NeedRestart`, HTTP 403.
pub const INCORRECT_INSTANCE_STATUS_NEED_RESTART: ErrorCode =
    ErrorCode::new(403, "IncorrectInstanceStatus.NeedRestart");
/// `IncorrectInstanceStatus.NotSupportESSD`, HTTP 403.
pub const INCORRECT_INSTANCE_STATUS_NOT_SUPPORT_ESSD: ErrorCode =
    ErrorCode::new(403, "IncorrectInstanceStatus.NotSupportESSD");
/// `IncorrectOppositeInterfaceInfo`, HTTP 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO: ErrorCode =
    ErrorCode::new(400, "IncorrectOppositeInterfaceInfo");
/// `IncorrectOppositeInterfaceInfo.NotSet`, HTTP 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO_NOT_SET: ErrorCode =
    ErrorCode::new(400, "IncorrectOppositeInterfaceInfo.NotSet");
/// `IncorrectPrivatePoolStatus`, HTTP 403.
pub const INCORRECT_PRIVATE_POOL_STATUS: ErrorCode =
    ErrorCode::new(403, "IncorrectPrivatePoolStatus");
/// `IncorrectRecycleBinStatus`, HTTP 400.
pub const INCORRECT_RECYCLE_BIN_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectRecycleBinStatus");
/// `IncorrectRole.NotInitiatingSide`, HTTP 400.
pub const INCORRECT_ROLE_NOT_INITIATING_SIDE: ErrorCode =
    ErrorCode::new(400, "IncorrectRole.NotInitiatingSide");
/// `IncorrectRouteEntryStatus`, HTTP 400.
pub const INCORRECT_ROUTE_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectRouteEntryStatus");
/// `IncorrectStatus`, HTTP 400.
pub const INCORRECT_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectStatus");
/// `IncorrectStatus`, HTTP 404.
pub const INCORRECT_STATUS_404: ErrorCode = ErrorCode::new(404, "IncorrectStatus");
/// `IncorrectStatus.cbnStatus`, HTTP 400.
pub const INCORRECT_STATUS_CBN_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectStatus.cbnStatus");
/// `IncorrectStatus.ForwardEntry`, HTTP 400.
pub const INCORRECT_STATUS_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ForwardEntry");
/// `IncorrectStatus.MultiScopeRiRouteEntry`, HTTP 400.
pub const INCORRECT_STATUS_MULTI_SCOPE_RI_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.MultiScopeRiRouteEntry");
/// `IncorrectStatus.natgw`, HTTP 404.
pub const INCORRECT_STATUS_NATGW: ErrorCode = ErrorCode::new(404, "IncorrectStatus.natgw");
/// `IncorrectStatus.NatGateway`, HTTP 400.
pub const INCORRECT_STATUS_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.NatGateway");
/// `IncorrectStatus.NatIp`, HTTP 400.
pub const INCORRECT_STATUS_NAT_IP: ErrorCode = ErrorCode::new(400, "IncorrectStatus.NatIp");
/// `IncorrectStatus.ResourceStatus`, HTTP 400.
pub const INCORRECT_STATUS_RESOURCE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ResourceStatus");
/// `IncorrectStatus.RouteEntry`, HTTP 400.
pub const INCORRECT_STATUS_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouteEntry");
/// `IncorrectStatus.RouteTableStatus`, HTTP 400.
pub const INCORRECT_STATUS_ROUTE_TABLE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouteTableStatus");
/// `IncorrectVncPassword.Malformed`, HTTP 400.
pub const INCORRECT_VNC_PASSWORD_MALFORMED: ErrorCode =
    ErrorCode::new(400, "IncorrectVncPassword.Malformed");
/// `IncorrectVolumeStatus`, HTTP 403.
pub const INCORRECT_VOLUME_STATUS: ErrorCode = ErrorCode::new(403, "IncorrectVolumeStatus");
/// `IncorrectVpcStatus`, HTTP 403.
pub const INCORRECT_VPC_STATUS: ErrorCode = ErrorCode::new(403, "IncorrectVpcStatus");
/// `IncorrectVpcStatus`, HTTP 400.
pub const INCORRECT_VPC_STATUS_400: ErrorCode = ErrorCode::new(400, "IncorrectVpcStatus");
/// `IncorrectVSwitchId`, HTTP 404.
pub const INCORRECT_V_SWITCH_ID: ErrorCode = ErrorCode::new(404, "IncorrectVSwitchId");
/// `IncorrectVSwitchStatus`, HTTP 400.
pub const INCORRECT_V_SWITCH_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectVSwitchStatus");
/// `IncorretForwardEntryStatus`, HTTP 400.
pub const INCORRET_FORWARD_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorretForwardEntryStatus");
/// `IncorretStatus.ForwardEntry`, HTTP 400.
pub const INCORRET_STATUS_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorretStatus.ForwardEntry");
/// `InnerServiceFailed`, HTTP 403.
pub const INNER_SERVICE_FAILED: ErrorCode = ErrorCode::new(403, "InnerServiceFailed");
/// `InstancesIdQuotaExceed`, HTTP 400.
pub const INSTANCES_ID_QUOTA_EXCEED: ErrorCode = ErrorCode::new(400, "InstancesIdQuotaExceed");
/// `InstanceDiskCategoryLimitExceed`, HTTP 403.
pub const INSTANCE_DISK_CATEGORY_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "InstanceDiskCategoryLimitExceed");
/// `InstanceDiskCategoryLimitExceed`, HTTP 400.
pub const INSTANCE_DISK_CATEGORY_LIMIT_EXCEED_400: ErrorCode =
    ErrorCode::new(400, "InstanceDiskCategoryLimitExceed");
/// `InstanceDiskLimitExceeded`, HTTP 403.
pub const INSTANCE_DISK_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InstanceDiskLimitExceeded");
/// `InstanceDiskNumber.LimitExceed`, HTTP 400.
pub const INSTANCE_DISK_NUMBER_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(400, "InstanceDiskNumber.LimitExceed");
/// `InstanceDiskNumLimitExceed`, HTTP 403.
pub const INSTANCE_DISK_NUM_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "InstanceDiskNumLimitExceed");
/// `InstanceDowngrade.QuotaExceed`, HTTP 400.
pub const INSTANCE_DOWNGRADE_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "InstanceDowngrade.QuotaExceed");
/// `InstanceDowngrade.QuotaExceed`, HTTP 403.
pub const INSTANCE_DOWNGRADE_QUOTA_EXCEED_403: ErrorCode =
    ErrorCode::new(403, "InstanceDowngrade.QuotaExceed");
/// `InstanceExist`, HTTP 403.
pub const INSTANCE_EXIST: ErrorCode = ErrorCode::new(403, "InstanceExist");
/// `InstanceExpired`, HTTP 403.
pub const INSTANCE_EXPIRED: ErrorCode = ErrorCode::new(403, "InstanceExpired");
/// `InstanceExpiredOrInArrears`, HTTP 403.
pub const INSTANCE_EXPIRED_OR_IN_ARREARS: ErrorCode =
    ErrorCode::new(403, "InstanceExpiredOrInArrears");
/// `InstanceHasProcessingConvertOrder`, HTTP 400.
pub const INSTANCE_HAS_PROCESSING_CONVERT_ORDER: ErrorCode =
    ErrorCode::new(400, "InstanceHasProcessingConvertOrder");
/// `InstanceIds.ExceedLimit`, HTTP 403.
pub const INSTANCE_IDS_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "InstanceIds.ExceedLimit");
/// `InstanceIds.ExceedLimit`, HTTP 400.
pub const INSTANCE_IDS_EXCEED_LIMIT_400: ErrorCode = ErrorCode::new(400, "InstanceIds.ExceedLimit");
/// `InstanceIdLimitExceeded`, HTTP 403.
pub const INSTANCE_ID_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "InstanceIdLimitExceeded");
/// `InstanceKeyPairLimitExceeded`, HTTP 403.
pub const INSTANCE_KEY_PAIR_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InstanceKeyPairLimitExceeded");
/// `InstanceLastSecurityGroup`, HTTP 403.
pub const INSTANCE_LAST_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(403, "InstanceLastSecurityGroup");
/// `InstanceLockedForSecurity`, HTTP 403.
pub const INSTANCE_LOCKED_FOR_SECURITY: ErrorCode =
    ErrorCode::new(403, "InstanceLockedForSecurity");
/// `InstanceLockedForSecurity`, HTTP 400.
pub const INSTANCE_LOCKED_FOR_SECURITY_400: ErrorCode =
    ErrorCode::new(400, "InstanceLockedForSecurity");
/// `InstanceName.ExceedLimit`, HTTP 400.
pub const INSTANCE_NAME_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "InstanceName.ExceedLimit");
/// `InstanceName.InvalidPattern`, HTTP 400.
pub const INSTANCE_NAME_INVALID_PATTERN: ErrorCode =
    ErrorCode::new(400, "InstanceName.InvalidPattern");
/// `INSTANCE_NOT_EXISTS`, HTTP 404.
pub const INSTANCE_NOT_EXISTS: ErrorCode = ErrorCode::new(404, "INSTANCE_NOT_EXISTS");
/// `InstanceNotInSecurityGroup`, HTTP 403.
pub const INSTANCE_NOT_IN_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(403, "InstanceNotInSecurityGroup");
/// `InstanceNotReady`, HTTP 403.
pub const INSTANCE_NOT_READY: ErrorCode = ErrorCode::new(403, "InstanceNotReady");
/// `InstanceNotReady`, HTTP 500.
pub const INSTANCE_NOT_READY_500: ErrorCode = ErrorCode::new(500, "InstanceNotReady");
/// `InstanceSecurityGroupLimitExceeded`, HTTP 400.
pub const INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InstanceSecurityGroupLimitExceeded");
/// `InstanceSecurityGroupLimitExceeded`, HTTP 403.
pub const INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED_403: ErrorCode =
    ErrorCode::new(403, "InstanceSecurityGroupLimitExceeded");
/// `InstanceSpecModification.NotEffective`, HTTP 403.
pub const INSTANCE_SPEC_MODIFICATION_NOT_EFFECTIVE: ErrorCode =
    ErrorCode::new(403, "InstanceSpecModification.NotEffective");
/// `INSTANCE.STATUS.NOT.ALLOW`, HTTP 400.
pub const INSTANCE_STATUS_NOT_ALLOW: ErrorCode = ErrorCode::new(400, "INSTANCE.STATUS.NOT.ALLOW");
/// `InstanceType.Invalid`, HTTP 400.
pub const INSTANCE_TYPE_INVALID: ErrorCode = ErrorCode::new(400, "InstanceType.Invalid");
/// `INSTANCE_TYPE_NOT_SUPPORT`, HTTP 400.
pub const INSTANCE_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT");
/// `InstanceTypeNotSupported`, HTTP 403.
pub const INSTANCE_TYPE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "InstanceTypeNotSupported");
/// `InstanceTypeNotSupported.TooManyDisksAttached`, HTTP 400.
pub const INSTANCE_TYPE_NOT_SUPPORTED_TOO_MANY_DISKS_ATTACHED: ErrorCode =
    ErrorCode::new(400, "InstanceTypeNotSupported.TooManyDisksAttached");
/// `InstanceType.NotSupport`, HTTP 400.
pub const INSTANCE_TYPE_NOT_SUPPORT_400: ErrorCode = ErrorCode::new(400, "InstanceType.NotSupport");
/// `InstanceType.Offline`, HTTP 403.
pub const INSTANCE_TYPE_OFFLINE: ErrorCode = ErrorCode::new(403, "InstanceType.Offline");
/// `InstanceType.Offline`, HTTP 400.
pub const INSTANCE_TYPE_OFFLINE_400: ErrorCode = ErrorCode::new(400, "InstanceType.Offline");
/// `InstanceType.ParameterMismatch`, HTTP 403.
pub const INSTANCE_TYPE_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InstanceType.ParameterMismatch");
/// `InstanceType.ValueNotSupported`, HTTP 400.
pub const INSTANCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InstanceType.ValueNotSupported");
/// `Instance.UnPaidOrder`, HTTP 403.
pub const INSTANCE_UN_PAID_ORDER: ErrorCode = ErrorCode::new(403, "Instance.UnPaidOrder");
/// `INST_HAS_UNPAID_ORDER`, HTTP 403.
pub const INST_HAS_UNPAID_ORDER: ErrorCode = ErrorCode::new(403, "INST_HAS_UNPAID_ORDER");
/// `InsufficientBalance`, HTTP 400.
pub const INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "InsufficientBalance");
/// `InsufficientBalance`, HTTP 403.
pub const INSUFFICIENT_BALANCE_403: ErrorCode = ErrorCode::new(403, "InsufficientBalance");
/// `InsufficientBalance.AgentAccount`, HTTP 400.
pub const INSUFFICIENT_BALANCE_AGENT_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "InsufficientBalance.AgentAccount");
/// `InsufficientBalance.AgentCredit`, HTTP 400.
pub const INSUFFICIENT_BALANCE_AGENT_CREDIT: ErrorCode =
    ErrorCode::new(400, "InsufficientBalance.AgentCredit");
/// `InsufficientBalance.Eip`, HTTP 400.
pub const INSUFFICIENT_BALANCE_EIP: ErrorCode = ErrorCode::new(400, "InsufficientBalance.Eip");
/// `InsufficientEipCapacity`, HTTP 500.
pub const INSUFFICIENT_EIP_CAPACITY: ErrorCode = ErrorCode::new(500, "InsufficientEipCapacity");
/// `InsufficientPublicIp`, HTTP 400.
pub const INSUFFICIENT_PUBLIC_IP: ErrorCode = ErrorCode::new(400, "InsufficientPublicIp");
/// `InternalError`, HTTP 500.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new(500, "InternalError");
/// `InternalError`, HTTP 400.
pub const INTERNAL_ERROR_400: ErrorCode = ErrorCode::new(400, "InternalError");
/// `InternalError`, HTTP 404.
pub const INTERNAL_ERROR_404: ErrorCode = ErrorCode::new(404, "InternalError");
/// `InternalError.AllocateUnderlayIp`, HTTP 403.
pub const INTERNAL_ERROR_ALLOCATE_UNDERLAY_IP: ErrorCode =
    ErrorCode::new(403, "InternalError.AllocateUnderlayIp");
/// `InternalError.Dispatch`, HTTP 500.
pub const INTERNAL_ERROR_DISPATCH: ErrorCode = ErrorCode::new(500, "InternalError.Dispatch");
/// `INVAID_VBR_STATUS`, HTTP 400.
pub const INVAID_VBR_STATUS: ErrorCode = ErrorCode::new(400, "INVAID_VBR_STATUS");
/// `InvalidAcceptLanguage.NotFound`, HTTP 404.
pub const INVALID_ACCEPT_LANGUAGE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAcceptLanguage.NotFound");
/// `InvalidAccessPointId.NotEnabled`, HTTP 400.
pub const INVALID_ACCESS_POINT_ID_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPointId.NotEnabled");
/// `InvalidAccessPointId.NotFound`, HTTP 404.
pub const INVALID_ACCESS_POINT_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAccessPointId.NotFound");
/// `InvalidAccessPoint.NotExist`, HTTP 400.
pub const INVALID_ACCESS_POINT_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.NotExist");
/// `InvalidAccessPoint.NotMatch`, HTTP 400.
pub const INVALID_ACCESS_POINT_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.NotMatch");
/// `InvalidAccessPointType.NotSupport`, HTTP 400.
pub const INVALID_ACCESS_POINT_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPointType.NotSupport");
/// `InvalidAccessPoint.ValueNotAllowed`, HTTP 500.
pub const INVALID_ACCESS_POINT_VALUE_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(500, "InvalidAccessPoint.ValueNotAllowed");
/// `InvalidAccount.Forbbiden`, HTTP 404.
pub const INVALID_ACCOUNT_FORBBIDEN: ErrorCode = ErrorCode::new(404, "InvalidAccount.Forbbiden");
/// `InvalidAccount.NotFound`, HTTP 400.
pub const INVALID_ACCOUNT_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidAccount.NotFound");
/// `InvalidAccount.NotFound`, HTTP 404.
pub const INVALID_ACCOUNT_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidAccount.NotFound");
/// `InvalidAccount.NotSupportSpot`, HTTP 400.
pub const INVALID_ACCOUNT_NOT_SUPPORT_SPOT: ErrorCode =
    ErrorCode::new(400, "InvalidAccount.NotSupportSpot");
/// `InvalidAccountStatus`, HTTP 403.
pub const INVALID_ACCOUNT_STATUS: ErrorCode = ErrorCode::new(403, "InvalidAccountStatus");
/// `InvalidAccountStatus.CouponAmountNotEnough`, HTTP 403.
pub const INVALID_ACCOUNT_STATUS_COUPON_AMOUNT_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(403, "InvalidAccountStatus.CouponAmountNotEnough");
/// `InvalidAccountStatus.NotEnoughBalance`, HTTP 403.
pub const INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE: ErrorCode =
    ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance");
/// `InvalidAccountStatus.NotEnoughBalance`, HTTP 400.
pub const INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE_400: ErrorCode =
    ErrorCode::new(400, "InvalidAccountStatus.NotEnoughBalance");
/// `InvalidAccountStatus.OSSDisabled`, HTTP 403.
pub const INVALID_ACCOUNT_STATUS_OSS_DISABLED: ErrorCode =
    ErrorCode::new(403, "InvalidAccountStatus.OSSDisabled");
/// `InvalidAccountStatus.PayAmountLimitExceeded`, HTTP 400.
pub const INVALID_ACCOUNT_STATUS_PAY_AMOUNT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidAccountStatus.PayAmountLimitExceeded");
/// `InvalidAccountStatus.SnapshotServiceUnavailable`, HTTP 403.
pub const INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE: ErrorCode =
    ErrorCode::new(403, "InvalidAccountStatus.SnapshotServiceUnavailable");
/// `InvalidAction`, HTTP 400.
pub const INVALID_ACTION: ErrorCode = ErrorCode::new(400, "InvalidAction");
/// `InvalidAction`, HTTP 403.
pub const INVALID_ACTION_403: ErrorCode = ErrorCode::new(403, "InvalidAction");
/// `InvalidAction.Denied`, HTTP 400.
pub const INVALID_ACTION_DENIED: ErrorCode = ErrorCode::new(400, "InvalidAction.Denied");
/// `InvalidAction.NotSupport`, HTTP 400.
pub const INVALID_ACTION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidAction.NotSupport");
/// `InvalidAction.NotSupported`, HTTP 404.
pub const INVALID_ACTION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidAction.NotSupported");
/// `Invalid.Action.ReleaseCapacityReservation`, HTTP 400.
pub const INVALID_ACTION_RELEASE_CAPACITY_RESERVATION: ErrorCode =
    ErrorCode::new(400, "Invalid.Action.ReleaseCapacityReservation");
/// `InvalidAction.Unauthorized`, HTTP 403.
pub const INVALID_ACTION_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidAction.Unauthorized");
/// `InvalidAction.UserForbidden`, HTTP 403.
pub const INVALID_ACTION_USER_FORBIDDEN: ErrorCode =
    ErrorCode::new(403, "InvalidAction.UserForbidden");
/// `InvalidAction.WithActiveElasticUpgrade`, HTTP 400.
pub const INVALID_ACTION_WITH_ACTIVE_ELASTIC_UPGRADE: ErrorCode =
    ErrorCode::new(400, "InvalidAction.WithActiveElasticUpgrade");
/// `InvalidActivity.NotSupported`, HTTP 400.
pub const INVALID_ACTIVITY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidActivity.NotSupported");
/// `InvalidAdditionalInfoPvdConfig.SizeExceeded`, HTTP 400.
pub const INVALID_ADDITIONAL_INFO_PVD_CONFIG_SIZE_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidAdditionalInfoPvdConfig.SizeExceeded");
/// `InvalidAddAccountSize.ExceededMaxNumber`, HTTP 400.
pub const INVALID_ADD_ACCOUNT_SIZE_EXCEEDED_MAX_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidAddAccountSize.ExceededMaxNumber");
/// `InvalidAliuid`, HTTP 400.
pub const INVALID_ALIUID: ErrorCode = ErrorCode::new(400, "InvalidAliuid");
/// `InvalidAliUid`, HTTP 400.
pub const INVALID_ALI_UID: ErrorCode = ErrorCode::new(400, "InvalidAliUid");
/// `InvalidAliUid.IsNull`, HTTP 401.
pub const INVALID_ALI_UID_IS_NULL: ErrorCode = ErrorCode::new(401, "InvalidAliUid.IsNull");
/// `InvalidAllocationId.NotFound`, HTTP 404.
pub const INVALID_ALLOCATION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAllocationId.NotFound");
/// `InvalidAllocationId.NotFound`, HTTP 400.
pub const INVALID_ALLOCATION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidAllocationId.NotFound");
/// `InvalidAllocationType.ValueNotSupported`, HTTP 400.
pub const INVALID_ALLOCATION_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidAllocationType.ValueNotSupported");
/// `InvalidAllowedUpgradeWindow.CountLimitExceeded`, HTTP 403.
pub const INVALID_ALLOWED_UPGRADE_WINDOW_COUNT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidAllowedUpgradeWindow.CountLimitExceeded");
/// `InvalidAllowedUpgradeWindow.DurationTooShort`, HTTP 400.
pub const INVALID_ALLOWED_UPGRADE_WINDOW_DURATION_TOO_SHORT: ErrorCode =
    ErrorCode::new(400, "InvalidAllowedUpgradeWindow.DurationTooShort");
/// `InvalidAllowedUpgradeWindow.Required`, HTTP 400.
pub const INVALID_ALLOWED_UPGRADE_WINDOW_REQUIRED: ErrorCode =
    ErrorCode::new(400, "InvalidAllowedUpgradeWindow.Required");
/// `InvalidAmount.Malformed`, HTTP 403.
pub const INVALID_AMOUNT_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidAmount.Malformed");
/// `InvalidArchitecture`, HTTP 404.
pub const INVALID_ARCHITECTURE: ErrorCode = ErrorCode::new(404, "InvalidArchitecture");
/// `InvalidArchitecture.Malformed`, HTTP 400.
pub const INVALID_ARCHITECTURE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidArchitecture.Malformed");
/// `InvalidArchitecture.PlatformUnsupported`, HTTP 403.
pub const INVALID_ARCHITECTURE_PLATFORM_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidArchitecture.PlatformUnsupported");
/// `InvalidAssociation.Duplicated`, HTTP 400.
pub const INVALID_ASSOCIATION_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidAssociation.Duplicated");
/// `Invalid.AssuranceTimes.NotSupported`, HTTP 400.
pub const INVALID_ASSURANCE_TIMES_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Invalid.AssuranceTimes.NotSupported");
/// `InvalidAssuranceTimes.NotSupported`, HTTP 400.
pub const INVALID_ASSURANCE_TIMES_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidAssuranceTimes.NotSupported");
/// `InvalidAutoPay.PostPaidUnsupported`, HTTP 400.
pub const INVALID_AUTO_PAY_POST_PAID_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidAutoPay.PostPaidUnsupported");
/// `InvalidAutoProvisioningGroupId.NotFound`, HTTP 404.
pub const INVALID_AUTO_PROVISIONING_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAutoProvisioningGroupId.NotFound");
/// `InvalidAutoProvisioningGroupName.Malformed`, HTTP 400.
pub const INVALID_AUTO_PROVISIONING_GROUP_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidAutoProvisioningGroupName.Malformed");
/// `InvalidAutoProvisioningGroupType.ValueNotSupported`, HTTP 400.
pub const INVALID_AUTO_PROVISIONING_GROUP_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidAutoProvisioningGroupType.ValueNotSupported");
/// `InvalidAutoReleaseTime.Malformed`, HTTP 400.
pub const INVALID_AUTO_RELEASE_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidAutoReleaseTime.Malformed");
/// `InvalidAutoRenewPeriod.ValueNotSupported`, HTTP 400.
pub const INVALID_AUTO_RENEW_PERIOD_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidAutoRenewPeriod.ValueNotSupported");
/// `InvalidAutoSnapshotPolicyId.NotFound`, HTTP 404.
pub const INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAutoSnapshotPolicyId.NotFound");
/// `InvalidAxt.ServiceNotReady`, HTTP 403.
pub const INVALID_AXT_SERVICE_NOT_READY: ErrorCode =
    ErrorCode::new(403, "InvalidAxt.ServiceNotReady");
/// `InvalidBandwidth`, HTTP 400.
pub const INVALID_BANDWIDTH: ErrorCode = ErrorCode::new(400, "InvalidBandwidth");
/// `InvalidBandwidth.Malformed`, HTTP 400.
pub const INVALID_BANDWIDTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.Malformed");
/// `InvalidBandwidth.NotEnough`, HTTP 400.
pub const INVALID_BANDWIDTH_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.NotEnough");
/// `InvalidBandwidth.NotExist`, HTTP 404.
pub const INVALID_BANDWIDTH_NOT_EXIST: ErrorCode = ErrorCode::new(404, "InvalidBandwidth.NotExist");
/// `InvalidBandwidthOut.LessThanZero`, HTTP 400.
pub const INVALID_BANDWIDTH_OUT_LESS_THAN_ZERO: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidthOut.LessThanZero");
/// `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`, HTTP 400.
pub const INVALID_BANDWIDTH_OUT_OF_MAX_TRAFFIC_BINDED_ON_NATGW: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw");
/// `InvalidBandwidthPackageId.NotFound`, HTTP 404.
pub const INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidBandwidthPackageId.NotFound");
/// `InvalidBandwidth.ValueNotSupported`, HTTP 404.
pub const INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidBandwidth.ValueNotSupported");
/// `InvalidBandwidth.ValueNotSupported`, HTTP 400.
pub const INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.ValueNotSupported");
/// `InvalidBaseImageType.NotSupportedValue`, HTTP 400.
pub const INVALID_BASE_IMAGE_TYPE_NOT_SUPPORTED_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidBaseImageType.NotSupportedValue");
/// `InvalidBillingMethod.ValueNotSupported`, HTTP 400.
pub const INVALID_BILLING_METHOD_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidBillingMethod.ValueNotSupported");
/// `InvalidBindingStatus`, HTTP 400.
pub const INVALID_BINDING_STATUS: ErrorCode = ErrorCode::new(400, "InvalidBindingStatus");
/// `InvalidBlockSize.NotSupport`, HTTP 403.
pub const INVALID_BLOCK_SIZE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidBlockSize.NotSupport");
/// `InvalidBootMode.Malformed`, HTTP 400.
pub const INVALID_BOOT_MODE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidBootMode.Malformed");
/// `InvalidBootMode.NotSupport`, HTTP 400.
pub const INVALID_BOOT_MODE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidBootMode.NotSupport");
/// `InvalidBuildContent.LengthExceeded`, HTTP 400.
pub const INVALID_BUILD_CONTENT_LENGTH_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidBuildContent.LengthExceeded");
/// `InvalidCapacityReservationId.NotFound`, HTTP 400.
pub const INVALID_CAPACITY_RESERVATION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidCapacityReservationId.NotFound");
/// `InvalidCapacityReservationId.NotFound`, HTTP 404.
pub const INVALID_CAPACITY_RESERVATION_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidCapacityReservationId.NotFound");
/// `InvalidCapacity.ValueNotSupported`, HTTP 400.
pub const INVALID_CAPACITY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCapacity.ValueNotSupported");
/// `InvalidCategoryAndInstantAccess.Malformed`, HTTP 403.
pub const INVALID_CATEGORY_AND_INSTANT_ACCESS_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidCategoryAndInstantAccess.Malformed");
/// `InvalidCategory.ValueNotSupported`, HTTP 400.
pub const INVALID_CATEGORY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCategory.ValueNotSupported");
/// `InvalidCategory.ValueNotSupported`, HTTP 403.
pub const INVALID_CATEGORY_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidCategory.ValueNotSupported");
/// `InvalidChargeType.CapacityReservationNotSupported`, HTTP 400.
pub const INVALID_CHARGE_TYPE_CAPACITY_RESERVATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidChargeType.CapacityReservationNotSupported");
/// `InvalidChargeType.MarketImage`, HTTP 403.
pub const INVALID_CHARGE_TYPE_MARKET_IMAGE: ErrorCode =
    ErrorCode::new(403, "InvalidChargeType.MarketImage");
/// `InvalidChargeType.NotSupported`, HTTP 403.
pub const INVALID_CHARGE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidChargeType.NotSupported");
/// `InvalidChargeType.ValueNotSupported`, HTTP 400.
pub const INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidChargeType.ValueNotSupported");
/// `InvalidChargeType.ValueNotSupported`, HTTP 403.
pub const INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidChargeType.ValueNotSupported");
/// `InvalidCidrBlock`, HTTP 400.
pub const INVALID_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "InvalidCidrBlock");
/// `InvalidCIDRBlock.Duplicate`, HTTP 400.
pub const INVALID_CIDR_BLOCK_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidCIDRBlock.Duplicate");
/// `InvalidCidrBlock.Malformed`, HTTP 400.
pub const INVALID_CIDR_BLOCK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCidrBlock.Malformed");
/// `InvalidCidrBlock.Overlapped`, HTTP 400.
pub const INVALID_CIDR_BLOCK_OVERLAPPED: ErrorCode =
    ErrorCode::new(400, "InvalidCidrBlock.Overlapped");
/// `InvalidCircuitCode.Malformed`, HTTP 400.
pub const INVALID_CIRCUIT_CODE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCircuitCode.Malformed");
/// `InvalidCirdrBlock.MaskLength`, HTTP 400.
pub const INVALID_CIRDR_BLOCK_MASK_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidCirdrBlock.MaskLength");
/// `InvalidClientToken.Malformed`, HTTP 400.
pub const INVALID_CLIENT_TOKEN_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidClientToken.Malformed");
/// `InvalidClientToken.ValueNotSupported`, HTTP 400.
pub const INVALID_CLIENT_TOKEN_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidClientToken.ValueNotSupported");
/// `InvalidCloudBoxZone.EncryptedNotSupported`, HTTP 400.
pub const INVALID_CLOUD_BOX_ZONE_ENCRYPTED_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCloudBoxZone.EncryptedNotSupported");
/// `InvalidCloudBoxZone.OperationNotSupported`, HTTP 400.
pub const INVALID_CLOUD_BOX_ZONE_OPERATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCloudBoxZone.OperationNotSupported");
/// `InvalidClusterId.NotFound`, HTTP 403.
pub const INVALID_CLUSTER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidClusterId.NotFound");
/// `InvalidClusterId.NotFound`, HTTP 404.
pub const INVALID_CLUSTER_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidClusterId.NotFound");
/// `InvalidCmdId.NotFound`, HTTP 404.
pub const INVALID_CMD_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidCmdId.NotFound");
/// `InvalidCmdType.NotFound`, HTTP 404.
pub const INVALID_CMD_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidCmdType.NotFound");
/// `InvalidCommand.Component`, HTTP 400.
pub const INVALID_COMMAND_COMPONENT: ErrorCode = ErrorCode::new(400, "InvalidCommand.Component");
/// `InvalidCommandContent.CMD`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_CMD: ErrorCode = ErrorCode::new(400, "InvalidCommandContent.CMD");
/// `InvalidCommandContent.COPY`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_COPY: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.COPY");
/// `InvalidCommandContent.DecodeError`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_DECODE_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.DecodeError");
/// `InvalidCommandContent.ENTRYPOINT`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_ENTRYPOINT: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.ENTRYPOINT");
/// `InvalidCommandContent.ENV`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_ENV: ErrorCode = ErrorCode::new(400, "InvalidCommandContent.ENV");
/// `InvalidCommandContent.FROM`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_FROM: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.FROM");
/// `InvalidCommandContent.LengthLimitExceeded`, HTTP 403.
pub const INVALID_COMMAND_CONTENT_LENGTH_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidCommandContent.LengthLimitExceeded");
/// `InvalidCommandContent.RUN`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_RUN: ErrorCode = ErrorCode::new(400, "InvalidCommandContent.RUN");
/// `InvalidCommandContent.USER`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_USER: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.USER");
/// `InvalidCommandContent.WORKDIR`, HTTP 400.
pub const INVALID_COMMAND_CONTENT_WORKDIR: ErrorCode =
    ErrorCode::new(400, "InvalidCommandContent.WORKDIR");
/// `InvalidCommandLine.Conflict`, HTTP 403.
pub const INVALID_COMMAND_LINE_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidCommandLine.Conflict");
/// `InvalidCommandLine.LengthLimitExceeded`, HTTP 403.
pub const INVALID_COMMAND_LINE_LENGTH_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidCommandLine.LengthLimitExceeded");
/// `InvalidCommandOrder.FROM`, HTTP 400.
pub const INVALID_COMMAND_ORDER_FROM: ErrorCode = ErrorCode::new(400, "InvalidCommandOrder.FROM");
/// `InvalidCommodity.NotFound`, HTTP 400.
pub const INVALID_COMMODITY_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidCommodity.NotFound");
/// `InvalidComponent.EipBandwidthMax`, HTTP 400.
pub const INVALID_COMPONENT_EIP_BANDWIDTH_MAX: ErrorCode =
    ErrorCode::new(400, "InvalidComponent.EipBandwidthMax");
/// `InvalidComponentType.NotSupportedValue`, HTTP 400.
pub const INVALID_COMPONENT_TYPE_NOT_SUPPORTED_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidComponentType.NotSupportedValue");
/// `InvalidCondition.Malformed`, HTTP 400.
pub const INVALID_CONDITION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCondition.Malformed");
/// `InvalidConfiguration.ValueNotSupported`, HTTP 403.
pub const INVALID_CONFIGURATION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidConfiguration.ValueNotSupported");
/// `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported`, HTTP 400.
pub const INVALID_CONNECTION_TRACKING_CONFIGURATION_REGION_OR_USER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
    );
/// `InvalidContainerId.Malformed`, HTTP 400.
pub const INVALID_CONTAINER_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidContainerId.Malformed");
/// `InvalidContainerName.Malformed`, HTTP 400.
pub const INVALID_CONTAINER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidContainerName.Malformed");
/// `InvalidContent.LengthExceeded`, HTTP 400.
pub const INVALID_CONTENT_LENGTH_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidContent.LengthExceeded");
/// `InvalidCoreAndMemory.ValueNotSupported`, HTTP 400.
pub const INVALID_CORE_AND_MEMORY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCoreAndMemory.ValueNotSupported");
/// `InvalidCpuOverCommitRatio.ValueNotSupported`, HTTP 400.
pub const INVALID_CPU_OVER_COMMIT_RATIO_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCpuOverCommitRatio.ValueNotSupported");
/// `InvalidCustomInstanceType.NotSupported`, HTTP 400.
pub const INVALID_CUSTOM_INSTANCE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCustomInstanceType.NotSupported");
/// `InvalidDatadisk.ChargeTypeViolation`, HTTP 400.
pub const INVALID_DATADISK_CHARGE_TYPE_VIOLATION: ErrorCode =
    ErrorCode::new(400, "InvalidDatadisk.ChargeTypeViolation");
/// `InvalidDatadisk.DiskCategoryViolation`, HTTP 400.
pub const INVALID_DATADISK_DISK_CATEGORY_VIOLATION: ErrorCode =
    ErrorCode::new(400, "InvalidDatadisk.DiskCategoryViolation");
/// `InvalidDatadisk.DiskStatusViolation`, HTTP 400.
pub const INVALID_DATADISK_DISK_STATUS_VIOLATION: ErrorCode =
    ErrorCode::new(400, "InvalidDatadisk.DiskStatusViolation");
/// `InvalidDataDevice.Malformed`, HTTP 400.
pub const INVALID_DATA_DEVICE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDataDevice.Malformed");
/// `InvalidDataDiskCategory.NotSupported`, HTTP 403.
pub const INVALID_DATA_DISK_CATEGORY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidDataDiskCategory.NotSupported");
/// `InvalidDataDiskCategory.ValueNotSupported`, HTTP 400.
pub const INVALID_DATA_DISK_CATEGORY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDataDiskCategory.ValueNotSupported");
/// `InvalidDataDiskSize`, HTTP 400.
pub const INVALID_DATA_DISK_SIZE: ErrorCode = ErrorCode::new(400, "InvalidDataDiskSize");
/// `InvalidDataDiskSize.ValueNotSupported`, HTTP 400.
pub const INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDataDiskSize.ValueNotSupported");
/// `InvalidDataDiskSize.ValueNotSupported`, HTTP 403.
pub const INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDataDiskSize.ValueNotSupported");
/// `InvalidDataDiskSize.ValueNotSupported`, HTTP 404.
pub const INVALID_DATA_DISK_SIZE_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidDataDiskSize.ValueNotSupported");
/// `InvalidDataDiskSnapshotId.NotFound`, HTTP 404.
pub const INVALID_DATA_DISK_SNAPSHOT_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDataDiskSnapshotId.NotFound");
/// `InvalidDedicatedHostClusterId.ExceedMaxSize`, HTTP 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_EXCEED_MAX_SIZE: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostClusterId.ExceedMaxSize");
/// `InvalidDedicatedHostClusterId.Invalid`, HTTP 400.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_INVALID: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostClusterId.Invalid");
/// `InvalidDedicatedHostClusterId.InValid`, HTTP 400.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_IN_VALID: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostClusterId.InValid");
/// `InvalidDedicatedHostClusterId.NotFound`, HTTP 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostClusterId.NotFound");
/// `InvalidDedicatedHostClusterId.NotFound`, HTTP 400.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostClusterId.NotFound");
/// `InvalidDedicatedHostClusterId.NotMatch`, HTTP 404.
pub const INVALID_DEDICATED_HOST_CLUSTER_ID_NOT_MATCH: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostClusterId.NotMatch");
/// `InvalidDedicatedHostIds.Malformed`, HTTP 403.
pub const INVALID_DEDICATED_HOST_IDS_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidDedicatedHostIds.Malformed");
/// `InvalidDedicatedHostId.NotFound`, HTTP 400.
pub const INVALID_DEDICATED_HOST_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostId.NotFound");
/// `InvalidDedicatedHostId.NotFound`, HTTP 403.
pub const INVALID_DEDICATED_HOST_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidDedicatedHostId.NotFound");
/// `InvalidDedicatedHostId.NotFound`, HTTP 404.
pub const INVALID_DEDICATED_HOST_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostId.NotFound");
/// `InvalidDedicatedHostId.NotSupport`, HTTP 404.
pub const INVALID_DEDICATED_HOST_ID_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostId.NotSupport");
/// `InvalidDedicatedHostName.Malformed`, HTTP 404.
pub const INVALID_DEDICATED_HOST_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostName.Malformed");
/// `InvalidDedicatedHostName.Malformed`, HTTP 400.
pub const INVALID_DEDICATED_HOST_NAME_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostName.Malformed");
/// `InvalidDedicatedHost.NotEnoughResource`, HTTP 400.
pub const INVALID_DEDICATED_HOST_NOT_ENOUGH_RESOURCE: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHost.NotEnoughResource");
/// `InvalidDedicatedHost.NotFound`, HTTP 404.
pub const INVALID_DEDICATED_HOST_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHost.NotFound");
/// `InvalidDedicatedHostPrice.NotFound`, HTTP 400.
pub const INVALID_DEDICATED_HOST_PRICE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostPrice.NotFound");
/// `InvalidDedicatedHostStatus.Malformed`, HTTP 400.
pub const INVALID_DEDICATED_HOST_STATUS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostStatus.Malformed");
/// `InvalidDedicatedHostStatus.NotSupport`, HTTP 400.
pub const INVALID_DEDICATED_HOST_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostStatus.NotSupport");
/// `InvalidDedicatedHostType.CpuOverCommitRatioNotSupported`, HTTP 400.
pub const INVALID_DEDICATED_HOST_TYPE_CPU_OVER_COMMIT_RATIO_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
    );
/// `InvalidDedicatedHostType.Missing`, HTTP 404.
pub const INVALID_DEDICATED_HOST_TYPE_MISSING: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostType.Missing");
/// `InvalidDedicatedHostType.ValueNotSupported`, HTTP 400.
pub const INVALID_DEDICATED_HOST_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostType.ValueNotSupported");
/// `InvalidDedicatedHostType.ValueNotSupported`, HTTP 403.
pub const INVALID_DEDICATED_HOST_TYPE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDedicatedHostType.ValueNotSupported");
/// `InvalidDedicatedHostType.ZoneNotSupported`, HTTP 403.
pub const INVALID_DEDICATED_HOST_TYPE_ZONE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidDedicatedHostType.ZoneNotSupported");
/// `InvalidDedicatedHost.ZoneNotMatch`, HTTP 404.
pub const INVALID_DEDICATED_HOST_ZONE_NOT_MATCH: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHost.ZoneNotMatch");
/// `InvalidDefaultResourceGroup.NotSupported`, HTTP 400.
pub const INVALID_DEFAULT_RESOURCE_GROUP_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDefaultResourceGroup.NotSupported");
/// `InvalidDefaultTargetCapacityType.ValueNotSupported`, HTTP 400.
pub const INVALID_DEFAULT_TARGET_CAPACITY_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDefaultTargetCapacityType.ValueNotSupported");
/// `InvalidDependence.BeenUsedAsAppServer`, HTTP 404.
pub const INVALID_DEPENDENCE_BEEN_USED_AS_APP_SERVER: ErrorCode =
    ErrorCode::new(404, "InvalidDependence.BeenUsedAsAppServer");
/// `InvalidDependence.BindGA`, HTTP 404.
pub const INVALID_DEPENDENCE_BIND_GA: ErrorCode = ErrorCode::new(404, "InvalidDependence.BindGA");
/// `InvalidDependence.GrantAccess`, HTTP 404.
pub const INVALID_DEPENDENCE_GRANT_ACCESS: ErrorCode =
    ErrorCode::new(404, "InvalidDependence.GrantAccess");
/// `InvalidDependence.HaVip`, HTTP 404.
pub const INVALID_DEPENDENCE_HA_VIP: ErrorCode = ErrorCode::new(404, "InvalidDependence.HaVip");
/// `InvalidDependence.MutliDirectlyEip`, HTTP 404.
pub const INVALID_DEPENDENCE_MUTLI_DIRECTLY_EIP: ErrorCode =
    ErrorCode::new(404, "InvalidDependence.MutliDirectlyEip");
/// `InvalidDependence.NextHopOfCustomRouter`, HTTP 404.
pub const INVALID_DEPENDENCE_NEXT_HOP_OF_CUSTOM_ROUTER: ErrorCode =
    ErrorCode::new(404, "InvalidDependence.NextHopOfCustomRouter");
/// `InvalidDependence.SLB`, HTTP 404.
pub const INVALID_DEPENDENCE_SLB: ErrorCode = ErrorCode::new(404, "InvalidDependence.SLB");
/// `InvalidDeploymentOnHost`, HTTP 400.
pub const INVALID_DEPLOYMENT_ON_HOST: ErrorCode = ErrorCode::new(400, "InvalidDeploymentOnHost");
/// `InvalidDeploymentSetIds.TooManyInput`, HTTP 403.
pub const INVALID_DEPLOYMENT_SET_IDS_TOO_MANY_INPUT: ErrorCode =
    ErrorCode::new(403, "InvalidDeploymentSetIds.TooManyInput");
/// `InvalidDeploymentSetId.NotFound`, HTTP 400.
pub const INVALID_DEPLOYMENT_SET_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDeploymentSetId.NotFound");
/// `InvalidDeploymentSetId.NotFound`, HTTP 404.
pub const INVALID_DEPLOYMENT_SET_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidDeploymentSetId.NotFound");
/// `InvalidDeploymentSetId.NoAvailableResources`, HTTP 403.
pub const INVALID_DEPLOYMENT_SET_ID_NO_AVAILABLE_RESOURCES: ErrorCode =
    ErrorCode::new(403, "InvalidDeploymentSetId.NoAvailableResources");
/// `InvalidDeploymentSetName.Malformed`, HTTP 400.
pub const INVALID_DEPLOYMENT_SET_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDeploymentSetName.Malformed");
/// `InvalidDescription.Malformed`, HTTP 400.
pub const INVALID_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDescription.Malformed");
/// `InvalidDescription.Malformed`, HTTP 403.
pub const INVALID_DESCRIPTION_MALFORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDescription.Malformed");
/// `InvalidDescription.Malformed`, HTTP 404.
pub const INVALID_DESCRIPTION_MALFORMED_404: ErrorCode =
    ErrorCode::new(404, "InvalidDescription.Malformed");
/// `InvalidDescription.Malformed`, HTTP 500.
pub const INVALID_DESCRIPTION_MALFORMED_500: ErrorCode =
    ErrorCode::new(500, "InvalidDescription.Malformed");
/// `InvalidDescription.ValueNotSupported`, HTTP 400.
pub const INVALID_DESCRIPTION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDescription.ValueNotSupported");
/// `InvalidDestinationCidrBlock`, HTTP 400.
pub const INVALID_DESTINATION_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "InvalidDestinationCidrBlock");
/// `Invalid.DestinationResource`, HTTP 404.
pub const INVALID_DESTINATION_RESOURCE: ErrorCode =
    ErrorCode::new(404, "Invalid.DestinationResource");
/// `InvalidDestinationZone.DeploymentSetMismatch`, HTTP 400.
pub const INVALID_DESTINATION_ZONE_DEPLOYMENT_SET_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidDestinationZone.DeploymentSetMismatch");
/// `InvalidDestCidrIp.Malformed`, HTTP 400.
pub const INVALID_DEST_CIDR_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDestCidrIp.Malformed");
/// `InvalidDestCidrIp.sMalformed`, HTTP 400.
pub const INVALID_DEST_CIDR_IP_S_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDestCidrIp.sMalformed");
/// `InvalidDestGroupId.Mismatch`, HTTP 400.
pub const INVALID_DEST_GROUP_ID_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidDestGroupId.Mismatch");
/// `InvalidDestGroupId.Mismatch`, HTTP 403.
pub const INVALID_DEST_GROUP_ID_MISMATCH_403: ErrorCode =
    ErrorCode::new(403, "InvalidDestGroupId.Mismatch");
/// `InvalidDestGroupId.NotFound`, HTTP 404.
pub const INVALID_DEST_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDestGroupId.NotFound");
/// `InvalidDestGroup.NotFound`, HTTP 400.
pub const INVALID_DEST_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDestGroup.NotFound");
/// `InvalidDevice.InUse`, HTTP 403.
pub const INVALID_DEVICE_IN_USE: ErrorCode = ErrorCode::new(403, "InvalidDevice.InUse");
/// `InvalidDevice.InUse`, HTTP 400.
pub const INVALID_DEVICE_IN_USE_400: ErrorCode = ErrorCode::new(400, "InvalidDevice.InUse");
/// `InvalidDevice.Malformed`, HTTP 400.
pub const INVALID_DEVICE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidDevice.Malformed");
/// `Invalid.DirectEip.BindType`, HTTP 400.
pub const INVALID_DIRECT_EIP_BIND_TYPE: ErrorCode =
    ErrorCode::new(400, "Invalid.DirectEip.BindType");
/// `InvalidDisk.AlreadyDetached`, HTTP 404.
pub const INVALID_DISK_ALREADY_DETACHED: ErrorCode =
    ErrorCode::new(404, "InvalidDisk.AlreadyDetached");
/// `InvalidDiskCategory.ConflictSnapshotCategory`, HTTP 400.
pub const INVALID_DISK_CATEGORY_CONFLICT_SNAPSHOT_CATEGORY: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.ConflictSnapshotCategory");
/// `InvalidDiskCategory.CreateImage`, HTTP 400.
pub const INVALID_DISK_CATEGORY_CREATE_IMAGE: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.CreateImage");
/// `InvalidDiskCategory.Mismatch`, HTTP 400.
pub const INVALID_DISK_CATEGORY_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.Mismatch");
/// `InvalidDiskCategory.Mismatch`, HTTP 403.
pub const INVALID_DISK_CATEGORY_MISMATCH_403: ErrorCode =
    ErrorCode::new(403, "InvalidDiskCategory.Mismatch");
/// `InvalidDiskCategory.Missing`, HTTP 400.
pub const INVALID_DISK_CATEGORY_MISSING: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.Missing");
/// `InvalidDiskCategory.Missing`, HTTP 404.
pub const INVALID_DISK_CATEGORY_MISSING_404: ErrorCode =
    ErrorCode::new(404, "InvalidDiskCategory.Missing");
/// `InvalidDiskCategory.NotFound`, HTTP 400.
pub const INVALID_DISK_CATEGORY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.NotFound");
/// `InvalidDiskCategory.NotSupported`, HTTP 400.
pub const INVALID_DISK_CATEGORY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.NotSupported");
/// `InvalidDiskCategory.NotSupported`, HTTP 403.
pub const INVALID_DISK_CATEGORY_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDiskCategory.NotSupported");
/// `InvalidDiskCategory.ValueNotSupported`, HTTP 400.
pub const INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDiskCategory.ValueNotSupported");
/// `InvalidDiskCategory.ValueNotSupported`, HTTP 403.
pub const INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDiskCategory.ValueNotSupported");
/// `InvalidDiskCategory.ValueUnauthorized`, HTTP 403.
pub const INVALID_DISK_CATEGORY_VALUE_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidDiskCategory.ValueUnauthorized");
/// `InvalidDiskChargeType.NotFound`, HTTP 404.
pub const INVALID_DISK_CHARGE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDiskChargeType.NotFound");
/// `InvalidDiskDescription.Malformed`, HTTP 400.
pub const INVALID_DISK_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDiskDescription.Malformed");
/// `InvalidDisk.DetachedSystemDisk`, HTTP 400.
pub const INVALID_DISK_DETACHED_SYSTEM_DISK: ErrorCode =
    ErrorCode::new(400, "InvalidDisk.DetachedSystemDisk");
/// `InvalidDisk.DiskCategoryInconsistent`, HTTP 403.
pub const INVALID_DISK_DISK_CATEGORY_INCONSISTENT: ErrorCode =
    ErrorCode::new(403, "InvalidDisk.DiskCategoryInconsistent");
/// `InvalidDisk.DiskNotBootable`, HTTP 400.
pub const INVALID_DISK_DISK_NOT_BOOTABLE: ErrorCode =
    ErrorCode::new(400, "InvalidDisk.DiskNotBootable");
/// `InvalidDiskIds`, HTTP 400.
pub const INVALID_DISK_IDS: ErrorCode = ErrorCode::new(400, "InvalidDiskIds");
/// `InvalidDiskIds.Malformed`, HTTP 403.
pub const INVALID_DISK_IDS_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidDiskIds.Malformed");
/// `InvalidDiskIds.NotFound`, HTTP 403.
pub const INVALID_DISK_IDS_NOT_FOUND: ErrorCode = ErrorCode::new(403, "InvalidDiskIds.NotFound");
/// `InvalidDiskIds.NotFound`, HTTP 404.
pub const INVALID_DISK_IDS_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidDiskIds.NotFound");
/// `InvalidDiskIds.NotInSameZone`, HTTP 400.
pub const INVALID_DISK_IDS_NOT_IN_SAME_ZONE: ErrorCode =
    ErrorCode::new(400, "InvalidDiskIds.NotInSameZone");
/// `InvalidDiskIds.NotPortable`, HTTP 404.
pub const INVALID_DISK_IDS_NOT_PORTABLE: ErrorCode =
    ErrorCode::new(404, "InvalidDiskIds.NotPortable");
/// `InvalidDiskIds.ValueNotSupported`, HTTP 404.
pub const INVALID_DISK_IDS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidDiskIds.ValueNotSupported");
/// `InvalidDiskId.NotFound`, HTTP 404.
pub const INVALID_DISK_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidDiskId.NotFound");
/// `InvalidDiskId.NotFound`, HTTP 400.
pub const INVALID_DISK_ID_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidDiskId.NotFound");
/// `InvalidDiskId.NotSupportReplaceEncryptedSystemDisk`, HTTP 403.
pub const INVALID_DISK_ID_NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK: ErrorCode =
    ErrorCode::new(403, "InvalidDiskId.NotSupportReplaceEncryptedSystemDisk");
/// `InvalidDiskId.OperationNotSupported`, HTTP 404.
pub const INVALID_DISK_ID_OPERATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidDiskId.OperationNotSupported");
/// `InvalidDisk.InUse`, HTTP 404.
pub const INVALID_DISK_IN_USE: ErrorCode = ErrorCode::new(404, "InvalidDisk.InUse");
/// `InvalidDiskName.Malformed`, HTTP 400.
pub const INVALID_DISK_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidDiskName.Malformed");
/// `InvalidDisk.NotAllowed`, HTTP 403.
pub const INVALID_DISK_NOT_ALLOWED: ErrorCode = ErrorCode::new(403, "InvalidDisk.NotAllowed");
/// `InvalidDisk.ShareVolume`, HTTP 403.
pub const INVALID_DISK_SHARE_VOLUME: ErrorCode = ErrorCode::new(403, "InvalidDisk.ShareVolume");
/// `InvalidDiskSize`, HTTP 403.
pub const INVALID_DISK_SIZE: ErrorCode = ErrorCode::new(403, "InvalidDiskSize");
/// `InvalidDiskSize.NotSupported`, HTTP 400.
pub const INVALID_DISK_SIZE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDiskSize.NotSupported");
/// `InvalidDiskSize.NotSupported`, HTTP 403.
pub const INVALID_DISK_SIZE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidDiskSize.NotSupported");
/// `InvalidDiskSize.NotSupportResizeOnline`, HTTP 403.
pub const INVALID_DISK_SIZE_NOT_SUPPORT_RESIZE_ONLINE: ErrorCode =
    ErrorCode::new(403, "InvalidDiskSize.NotSupportResizeOnline");
/// `InvalidDiskSizeOrCategory`, HTTP 400.
pub const INVALID_DISK_SIZE_OR_CATEGORY: ErrorCode =
    ErrorCode::new(400, "InvalidDiskSizeOrCategory");
/// `InvalidDiskSize.TooLarge`, HTTP 403.
pub const INVALID_DISK_SIZE_TOO_LARGE: ErrorCode = ErrorCode::new(403, "InvalidDiskSize.TooLarge");
/// `InvalidDiskSize.TooSmall`, HTTP 403.
pub const INVALID_DISK_SIZE_TOO_SMALL: ErrorCode = ErrorCode::new(403, "InvalidDiskSize.TooSmall");
/// `InvalidDiskSize.TooSmall`, HTTP 400.
pub const INVALID_DISK_SIZE_TOO_SMALL_400: ErrorCode =
    ErrorCode::new(400, "InvalidDiskSize.TooSmall");
/// `InvalidDiskStatus.DeleteProtection`, HTTP 403.
pub const INVALID_DISK_STATUS_DELETE_PROTECTION: ErrorCode =
    ErrorCode::new(403, "InvalidDiskStatus.DeleteProtection");
/// `InvalidDisk.SystemDiskSize`, HTTP 403.
pub const INVALID_DISK_SYSTEM_DISK_SIZE: ErrorCode =
    ErrorCode::new(403, "InvalidDisk.SystemDiskSize");
/// `InvalidDiskType.ValueNotSupported`, HTTP 400.
pub const INVALID_DISK_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDiskType.ValueNotSupported");
/// `InvalidEcsId.NotFound`, HTTP 404.
pub const INVALID_ECS_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidEcsId.NotFound");
/// `InvalidEipAddressName.Malformed`, HTTP 400.
pub const INVALID_EIP_ADDRESS_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidEipAddressName.Malformed");
/// `InvalidEipBandwidth.OutOfMaxValue`, HTTP 400.
pub const INVALID_EIP_BANDWIDTH_OUT_OF_MAX_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidEipBandwidth.OutOfMaxValue");
/// `InvalidEip.EipQuotaExceeded`, HTTP 400.
pub const INVALID_EIP_EIP_QUOTA_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidEip.EipQuotaExceeded");
/// `InvalidEIPStatus.BizDisabled`, HTTP 400.
pub const INVALID_EIP_STATUS_BIZ_DISABLED: ErrorCode =
    ErrorCode::new(400, "InvalidEIPStatus.BizDisabled");
/// `InvalidEncrypted.DefaultEncryptionUnsupported`, HTTP 403.
pub const INVALID_ENCRYPTED_DEFAULT_ENCRYPTION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidEncrypted.DefaultEncryptionUnsupported");
/// `InvalidEncrypted.NotMatchEncryptAlgorithm`, HTTP 400.
pub const INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM: ErrorCode =
    ErrorCode::new(400, "InvalidEncrypted.NotMatchEncryptAlgorithm");
/// `InvalidEncrypted.NotMatchEncryptAlgorithm`, HTTP 403.
pub const INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM_403: ErrorCode =
    ErrorCode::new(403, "InvalidEncrypted.NotMatchEncryptAlgorithm");
/// `InvalidEncrypted.NotMatchKmsKeyId`, HTTP 400.
pub const INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID: ErrorCode =
    ErrorCode::new(400, "InvalidEncrypted.NotMatchKmsKeyId");
/// `InvalidEncrypted.NotMatchKmsKeyId`, HTTP 403.
pub const INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID_403: ErrorCode =
    ErrorCode::new(403, "InvalidEncrypted.NotMatchKmsKeyId");
/// `InvalidEncrypted.NotMatchSnapshot`, HTTP 400.
pub const INVALID_ENCRYPTED_NOT_MATCH_SNAPSHOT: ErrorCode =
    ErrorCode::new(400, "InvalidEncrypted.NotMatchSnapshot");
/// `InvalidEncrypted.NotSupportDecrypt`, HTTP 403.
pub const INVALID_ENCRYPTED_NOT_SUPPORT_DECRYPT: ErrorCode =
    ErrorCode::new(403, "InvalidEncrypted.NotSupportDecrypt");
/// `InvalidEncryptAlgorithm`, HTTP 400.
pub const INVALID_ENCRYPT_ALGORITHM: ErrorCode = ErrorCode::new(400, "InvalidEncryptAlgorithm");
/// `InvalidEncryptAlgorithm`, HTTP 403.
pub const INVALID_ENCRYPT_ALGORITHM_403: ErrorCode = ErrorCode::new(403, "InvalidEncryptAlgorithm");
/// `InvalidEncryptAlgorithm.NotMatchSnapshot`, HTTP 400.
pub const INVALID_ENCRYPT_ALGORITHM_NOT_MATCH_SNAPSHOT: ErrorCode =
    ErrorCode::new(400, "InvalidEncryptAlgorithm.NotMatchSnapshot");
/// `Invalid.EndTime`, HTTP 400.
pub const INVALID_END_TIME: ErrorCode = ErrorCode::new(400, "Invalid.EndTime");
/// `InvalidEndTime.BeyondLifeCycle`, HTTP 400.
pub const INVALID_END_TIME_BEYOND_LIFE_CYCLE: ErrorCode =
    ErrorCode::new(400, "InvalidEndTime.BeyondLifeCycle");
/// `InvalidEndTime.Malformed`, HTTP 400.
pub const INVALID_END_TIME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidEndTime.Malformed");
/// `InvalidEndTime.Malformed`, HTTP 403.
pub const INVALID_END_TIME_MALFORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidEndTime.Malformed");
/// `InvalidEndTime.OperateNotSupport`, HTTP 403.
pub const INVALID_END_TIME_OPERATE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidEndTime.OperateNotSupport");
/// `InvalidEndTime.ValueNotSupported`, HTTP 400.
pub const INVALID_END_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEndTime.ValueNotSupported");
/// `InvalidEniId.Malformed`, HTTP 400.
pub const INVALID_ENI_ID_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidEniId.Malformed");
/// `InvalidEniId.NotFound`, HTTP 404.
pub const INVALID_ENI_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidEniId.NotFound");
/// `InvalidEniId.NotFound`, HTTP 403.
pub const INVALID_ENI_ID_NOT_FOUND_403: ErrorCode = ErrorCode::new(403, "InvalidEniId.NotFound");
/// `InvalidEni.NotSameVpc`, HTTP 403.
pub const INVALID_ENI_NOT_SAME_VPC: ErrorCode = ErrorCode::new(403, "InvalidEni.NotSameVpc");
/// `InvalidEniPermissionId.NotFound`, HTTP 404.
pub const INVALID_ENI_PERMISSION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidEniPermissionId.NotFound");
/// `InvalidEniQueueSize.RegionOrUserNotSupported`, HTTP 400.
pub const INVALID_ENI_QUEUE_SIZE_REGION_OR_USER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEniQueueSize.RegionOrUserNotSupported");
/// `InvalidEntryRuleQuota.NotFound`, HTTP 400.
pub const INVALID_ENTRY_RULE_QUOTA_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidEntryRuleQuota.NotFound");
/// `InvalidEventId.NotFound`, HTTP 403.
pub const INVALID_EVENT_ID_NOT_FOUND: ErrorCode = ErrorCode::new(403, "InvalidEventId.NotFound");
/// `InvalidEventId.NoInquiringEventFound`, HTTP 404.
pub const INVALID_EVENT_ID_NO_INQUIRING_EVENT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidEventId.NoInquiringEventFound");
/// `InvalidExpectedRenewDay.Conflict`, HTTP 400.
pub const INVALID_EXPECTED_RENEW_DAY_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidExpectedRenewDay.Conflict");
/// `InvalidExpectedRenewDay.StarterPackageNotSupported`, HTTP 400.
pub const INVALID_EXPECTED_RENEW_DAY_STARTER_PACKAGE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidExpectedRenewDay.StarterPackageNotSupported");
/// `InvalidExpectedRenewDay.ValueNotSupported`, HTTP 400.
pub const INVALID_EXPECTED_RENEW_DAY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidExpectedRenewDay.ValueNotSupported");
/// `InvalidExternalIp.Malformed`, HTTP 400.
pub const INVALID_EXTERNAL_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidExternalIp.Malformed");
/// `InvalidExternalIp.NotFound`, HTTP 404.
pub const INVALID_EXTERNAL_IP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidExternalIp.NotFound");
/// `InvalidExternalPort.Malformed`, HTTP 400.
pub const INVALID_EXTERNAL_PORT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidExternalPort.Malformed");
/// `InvalidFilterKey.NotFound`, HTTP 404.
pub const INVALID_FILTER_KEY_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidFilterKey.NotFound");
/// `InvalidFilterKey.ValueNotSupported`, HTTP 404.
pub const INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidFilterKey.ValueNotSupported");
/// `InvalidFilter.Malformed`, HTTP 403.
pub const INVALID_FILTER_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidFilter.Malformed");
/// `InvalidFilterValue`, HTTP 404.
pub const INVALID_FILTER_VALUE: ErrorCode = ErrorCode::new(404, "InvalidFilterValue");
/// `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported`, HTTP 400.
pub const INVALID_FLEET_EXCESS_CAPACITY_TERMINATION_POLICY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported",
    );
/// `InvalidForwardEntryId.NotFound`, HTTP 404.
pub const INVALID_FORWARD_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidForwardEntryId.NotFound");
/// `InvalidForwardTableId.NotFound`, HTTP 404.
pub const INVALID_FORWARD_TABLE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidForwardTableId.NotFound");
/// `InvalidGroupAuthItem.NotFound`, HTTP 403.
pub const INVALID_GROUP_AUTH_ITEM_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidGroupAuthItem.NotFound");
/// `InvalidGroupAuthParameter.OperationDenied`, HTTP 400.
pub const INVALID_GROUP_AUTH_PARAMETER_OPERATION_DENIED: ErrorCode =
    ErrorCode::new(400, "InvalidGroupAuthParameter.OperationDenied");
/// `InvalidGroup.Malformed`, HTTP 404.
pub const INVALID_GROUP_MALFORMED: ErrorCode = ErrorCode::new(404, "InvalidGroup.Malformed");
/// `InvalidGroup.Malformed`, HTTP 400.
pub const INVALID_GROUP_MALFORMED_400: ErrorCode = ErrorCode::new(400, "InvalidGroup.Malformed");
/// `InvalidGroupParameter.OperationDenied`, HTTP 400.
pub const INVALID_GROUP_PARAMETER_OPERATION_DENIED: ErrorCode =
    ErrorCode::new(400, "InvalidGroupParameter.OperationDenied");
/// `InvalidHaVip.Exist`, HTTP 404.
pub const INVALID_HA_VIP_EXIST: ErrorCode = ErrorCode::new(404, "InvalidHaVip.Exist");
/// `InvalidHaVipId.NotFound`, HTTP 404.
pub const INVALID_HA_VIP_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidHaVipId.NotFound");
/// `InvalidHaVip.NotFound`, HTTP 404.
pub const INVALID_HA_VIP_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidHaVip.NotFound");
/// `InvalidHaVip.NotFound`, HTTP 400.
pub const INVALID_HA_VIP_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidHaVip.NotFound");
/// `InvalidHostname.MismatchImage`, HTTP 403.
pub const INVALID_HOSTNAME_MISMATCH_IMAGE: ErrorCode =
    ErrorCode::new(403, "InvalidHostname.MismatchImage");
/// `InvalidHostname.SingleAndMultiConflict`, HTTP 403.
pub const INVALID_HOSTNAME_SINGLE_AND_MULTI_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidHostname.SingleAndMultiConflict");
/// `InvalidHostname.SizeInvalid`, HTTP 403.
pub const INVALID_HOSTNAME_SIZE_INVALID: ErrorCode =
    ErrorCode::new(403, "InvalidHostname.SizeInvalid");
/// `InvalidHostName.Malformed`, HTTP 400.
pub const INVALID_HOST_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidHostName.Malformed");
/// `InvalidHostPassword.Malformed`, HTTP 400.
pub const INVALID_HOST_PASSWORD_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidHostPassword.Malformed");
/// `InvalidHpcClusterDescription.Malformed`, HTTP 400.
pub const INVALID_HPC_CLUSTER_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterDescription.Malformed");
/// `InvalidHpcClusterIds.ExceedLimit`, HTTP 400.
pub const INVALID_HPC_CLUSTER_IDS_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterIds.ExceedLimit");
/// `InvalidHpcClusterIds.Malformed`, HTTP 400.
pub const INVALID_HPC_CLUSTER_IDS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterIds.Malformed");
/// `InvalidHpcClusterId.Creating`, HTTP 400.
pub const INVALID_HPC_CLUSTER_ID_CREATING: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterId.Creating");
/// `InvalidHpcClusterId.Necessary`, HTTP 400.
pub const INVALID_HPC_CLUSTER_ID_NECESSARY: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterId.Necessary");
/// `InvalidHpcClusterId.NotFound`, HTTP 400.
pub const INVALID_HPC_CLUSTER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterId.NotFound");
/// `InvalidHpcClusterId.Unnecessary`, HTTP 400.
pub const INVALID_HPC_CLUSTER_ID_UNNECESSARY: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterId.Unnecessary");
/// `InvalidHpcClusterName.Malformed`, HTTP 400.
pub const INVALID_HPC_CLUSTER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidHpcClusterName.Malformed");
/// `InvalidHttpEndpoint.NotSupported`, HTTP 400.
pub const INVALID_HTTP_ENDPOINT_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidHttpEndpoint.NotSupported");
/// `InvalidHttpPutResponseHopLimit.NotSupported`, HTTP 400.
pub const INVALID_HTTP_PUT_RESPONSE_HOP_LIMIT_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidHttpPutResponseHopLimit.NotSupported");
/// `InvalidHttpTokens.NotSupported`, HTTP 400.
pub const INVALID_HTTP_TOKENS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidHttpTokens.NotSupported");
/// `InvalidImageCategory.NotSupported`, HTTP 403.
pub const INVALID_IMAGE_CATEGORY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidImageCategory.NotSupported");
/// `InvalidImageComponentIdSize.ExceededMaxNumber`, HTTP 400.
pub const INVALID_IMAGE_COMPONENT_ID_SIZE_EXCEEDED_MAX_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidImageComponentIdSize.ExceededMaxNumber");
/// `InvalidImageComponent.NotFound`, HTTP 404.
pub const INVALID_IMAGE_COMPONENT_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidImageComponent.NotFound");
/// `InvalidImage.DiskAmountOrSize`, HTTP 400.
pub const INVALID_IMAGE_DISK_AMOUNT_OR_SIZE: ErrorCode =
    ErrorCode::new(400, "InvalidImage.DiskAmountOrSize");
/// `InvalidImageFamily.Confict`, HTTP 400.
pub const INVALID_IMAGE_FAMILY_CONFICT: ErrorCode =
    ErrorCode::new(400, "InvalidImageFamily.Confict");
/// `InvalidImageFamily.Malformed`, HTTP 400.
pub const INVALID_IMAGE_FAMILY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidImageFamily.Malformed");
/// `InvalidImageFamily.MissingAvailableImage`, HTTP 403.
pub const INVALID_IMAGE_FAMILY_MISSING_AVAILABLE_IMAGE: ErrorCode =
    ErrorCode::new(403, "InvalidImageFamily.MissingAvailableImage");
/// `InvalidImageFormat.Malformed`, HTTP 400.
pub const INVALID_IMAGE_FORMAT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidImageFormat.Malformed");
/// `InvalidImageFormat.Malformed`, HTTP 403.
pub const INVALID_IMAGE_FORMAT_MALFORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidImageFormat.Malformed");
/// `InvalidImageFormat.RegionNotSupported`, HTTP 400.
pub const INVALID_IMAGE_FORMAT_REGION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidImageFormat.RegionNotSupported");
/// `InvalidImageId.BidMismatch`, HTTP 403.
pub const INVALID_IMAGE_ID_BID_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InvalidImageId.BidMismatch");
/// `InvalidImageId.NotFound`, HTTP 404.
pub const INVALID_IMAGE_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidImageId.NotFound");
/// `InvalidImageLicense.NotSupported`, HTTP 403.
pub const INVALID_IMAGE_LICENSE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidImageLicense.NotSupported");
/// `InvalidImageName.Duplicated`, HTTP 400.
pub const INVALID_IMAGE_NAME_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidImageName.Duplicated");
/// `InvalidImageName.Malformed`, HTTP 400.
pub const INVALID_IMAGE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidImageName.Malformed");
/// `InvalidImage.NotFound`, HTTP 404.
pub const INVALID_IMAGE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidImage.NotFound");
/// `InvalidImage.NotSupported`, HTTP 403.
pub const INVALID_IMAGE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "InvalidImage.NotSupported");
/// `InvalidImage.OSType`, HTTP 500.
pub const INVALID_IMAGE_OS_TYPE: ErrorCode = ErrorCode::new(500, "InvalidImage.OSType");
/// `InvalidImageOwnerAlias.ValueNotSupported`, HTTP 400.
pub const INVALID_IMAGE_OWNER_ALIAS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidImageOwnerAlias.ValueNotSupported");
/// `InvalidImagePipelineExecution.NotFound`, HTTP 404.
pub const INVALID_IMAGE_PIPELINE_EXECUTION_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidImagePipelineExecution.NotFound");
/// `InvalidImagePipeline.HasRunningExecution`, HTTP 403.
pub const INVALID_IMAGE_PIPELINE_HAS_RUNNING_EXECUTION: ErrorCode =
    ErrorCode::new(403, "InvalidImagePipeline.HasRunningExecution");
/// `InvalidImagePipelineIdSize.ExceededMaxNumber`, HTTP 400.
pub const INVALID_IMAGE_PIPELINE_ID_SIZE_EXCEEDED_MAX_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidImagePipelineIdSize.ExceededMaxNumber");
/// `InvalidImagePipeline.NotFound`, HTTP 404.
pub const INVALID_IMAGE_PIPELINE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidImagePipeline.NotFound");
/// `InvalidImageSize`, HTTP 400.
pub const INVALID_IMAGE_SIZE: ErrorCode = ErrorCode::new(400, "InvalidImageSize");
/// `InvalidImageTemplateCommand.NotSupported`, HTTP 400.
pub const INVALID_IMAGE_TEMPLATE_COMMAND_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidImageTemplateCommand.NotSupported");
/// `InvalidImageTemplateCommandSize.ExceededMaxNumber`, HTTP 400.
pub const INVALID_IMAGE_TEMPLATE_COMMAND_SIZE_EXCEEDED_MAX_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidImageTemplateCommandSize.ExceededMaxNumber");
/// `InvalidImageType.NotSupported`, HTTP 400.
pub const INVALID_IMAGE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidImageType.NotSupported");
/// `InvalidImageVersion.Malformed`, HTTP 400.
pub const INVALID_IMAGE_VERSION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidImageVersion.Malformed");
/// `InvalidInnerIpAddress.Malformed`, HTTP 400.
pub const INVALID_INNER_IP_ADDRESS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInnerIpAddress.Malformed");
/// `InvalidInnerIpAddress.Unusable`, HTTP 400.
pub const INVALID_INNER_IP_ADDRESS_UNUSABLE: ErrorCode =
    ErrorCode::new(400, "InvalidInnerIpAddress.Unusable");
/// `InvalidInstanceAmount.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_AMOUNT_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceAmount.ValueNotSupported");
/// `InvalidInstanceAmount.ValueNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_AMOUNT_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceAmount.ValueNotSupported");
/// `InvalidInstance.AttachedEni`, HTTP 404.
pub const INVALID_INSTANCE_ATTACHED_ENI: ErrorCode =
    ErrorCode::new(404, "InvalidInstance.AttachedEni");
/// `Invalid.InstanceChargeType`, HTTP 400.
pub const INVALID_INSTANCE_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "Invalid.InstanceChargeType");
/// `Invalid.InstanceChargeType`, HTTP 403.
pub const INVALID_INSTANCE_CHARGE_TYPE_403: ErrorCode =
    ErrorCode::new(403, "Invalid.InstanceChargeType");
/// `InvalidInstanceChargeType.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceChargeType.NotFound");
/// `InvalidInstanceChargeType.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceChargeType.NotFound");
/// `InvalidInstanceChargeType.NotFound`, HTTP 403.
pub const INVALID_INSTANCE_CHARGE_TYPE_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceChargeType.NotFound");
/// `InvalidInstanceChargeType.NotSupport`, HTTP 400.
pub const INVALID_INSTANCE_CHARGE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceChargeType.NotSupport");
/// `InvalidInstanceChargeType.NotSupport`, HTTP 404.
pub const INVALID_INSTANCE_CHARGE_TYPE_NOT_SUPPORT_404: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceChargeType.NotSupport");
/// `InvalidInstanceChargeType.ValueNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceChargeType.ValueNotSupported");
/// `InvalidInstanceChargeType.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceChargeType.ValueNotSupported");
/// `Invalid.InstanceCpuCoreCountOrInstanceAmount`, HTTP 400.
pub const INVALID_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT: ErrorCode =
    ErrorCode::new(400, "Invalid.InstanceCpuCoreCountOrInstanceAmount");
/// `InvalidInstance.EipNotSupport`, HTTP 403.
pub const INVALID_INSTANCE_EIP_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.EipNotSupport");
/// `InvalidInstanceFamilyLevel.NotSupported`, HTTP 400.
pub const INVALID_INSTANCE_FAMILY_LEVEL_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceFamilyLevel.NotSupported");
/// `InvalidInstance.HasTransitionRecord`, HTTP 403.
pub const INVALID_INSTANCE_HAS_TRANSITION_RECORD: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.HasTransitionRecord");
/// `Invalid.InstanceId`, HTTP 400.
pub const INVALID_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "Invalid.InstanceId");
/// `InvalidInstanceIds.CountLimitExceeded`, HTTP 403.
pub const INVALID_INSTANCE_IDS_COUNT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceIds.CountLimitExceeded");
/// `InvalidInstanceIds.Malformed`, HTTP 400.
pub const INVALID_INSTANCE_IDS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceIds.Malformed");
/// `InvalidInstanceIds.MalFormed`, HTTP 403.
pub const INVALID_INSTANCE_IDS_MAL_FORMED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceIds.MalFormed");
/// `InvalidInstanceIds.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_IDS_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceIds.NotFound");
/// `InvalidInstanceIds.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_IDS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceIds.ValueNotSupported");
/// `InvalidInstanceIds.ValueNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_IDS_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceIds.ValueNotSupported");
/// `InvalidInstanceId.AlreadyExists`, HTTP 403.
pub const INVALID_INSTANCE_ID_ALREADY_EXISTS: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.AlreadyExists");
/// `InvalidInstanceId.CountLimitExceeded`, HTTP 403.
pub const INVALID_INSTANCE_ID_COUNT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.CountLimitExceeded");
/// `InvalidInstanceId.LimitedRegion`, HTTP 403.
pub const INVALID_INSTANCE_ID_LIMITED_REGION: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.LimitedRegion");
/// `InvalidInstanceID.Malformed`, HTTP 400.
pub const INVALID_INSTANCE_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceID.Malformed");
/// `InvalidInstanceId.Malformed`, HTTP 400.
pub const INVALID_INSTANCE_ID_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.Malformed");
/// `InvalidInstanceId.MalFormed`, HTTP 403.
pub const INVALID_INSTANCE_ID_MAL_FORMED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.MalFormed");
/// `InvalidInstanceId.MalFormed`, HTTP 400.
pub const INVALID_INSTANCE_ID_MAL_FORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.MalFormed");
/// `InvalidInstanceId.Mismatch`, HTTP 400.
pub const INVALID_INSTANCE_ID_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.Mismatch");
/// `InvalidInstanceId.NotBelong`, HTTP 403.
pub const INVALID_INSTANCE_ID_NOT_BELONG: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.NotBelong");
/// `InvalidInstanceId.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceId.NotFound");
/// `InvalidInstanceId.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.NotFound");
/// `InvalidInstanceId.NotFound`, HTTP 403.
pub const INVALID_INSTANCE_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.NotFound");
/// `Invalid.InstanceId.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "Invalid.InstanceId.NotFound");
/// `InvalidInstanceId.NOT_FOUND`, HTTP 404.
pub const INVALID_INSTANCE_ID_NOT_FOUND_404_2: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceId.NOT_FOUND");
/// `InvalidInstanceId.NotSupport`, HTTP 403.
pub const INVALID_INSTANCE_ID_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.NotSupport");
/// `InvalidInstanceId.OSTypeUnsupported`, HTTP 403.
pub const INVALID_INSTANCE_ID_OS_TYPE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.OSTypeUnsupported");
/// `InvalidInstanceId.PlanedChange`, HTTP 403.
pub const INVALID_INSTANCE_ID_PLANED_CHANGE: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceId.PlanedChange");
/// `InvalidInstanceId.Released`, HTTP 400.
pub const INVALID_INSTANCE_ID_RELEASED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.Released");
/// `InvalidInstance.ImageCategory`, HTTP 403.
pub const INVALID_INSTANCE_IMAGE_CATEGORY: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.ImageCategory");
/// `InvalidInstance.InstanceNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_INSTANCE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.InstanceNotSupported");
/// `InvalidInstance.IpAddressMissing`, HTTP 404.
pub const INVALID_INSTANCE_IP_ADDRESS_MISSING: ErrorCode =
    ErrorCode::new(404, "InvalidInstance.IpAddressMissing");
/// `InvalidInstanceMetadataTags.NotSupported`, HTTP 400.
pub const INVALID_INSTANCE_METADATA_TAGS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceMetadataTags.NotSupported");
/// `InvalidInstanceName.CustomMalformed`, HTTP 400.
pub const INVALID_INSTANCE_NAME_CUSTOM_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceName.CustomMalformed");
/// `InvalidInstanceName.Malformed`, HTTP 400.
pub const INVALID_INSTANCE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceName.Malformed");
/// `InvalidInstance.NatPortMapNotSupport`, HTTP 403.
pub const INVALID_INSTANCE_NAT_PORT_MAP_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.NatPortMapNotSupport");
/// `InvalidInstance.NetworkType`, HTTP 403.
pub const INVALID_INSTANCE_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.NetworkType");
/// `InvalidInstanceNetworkType.NotSupport`, HTTP 404.
pub const INVALID_INSTANCE_NETWORK_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceNetworkType.NotSupport");
/// `InvalidInstance.NotExist`, HTTP 404.
pub const INVALID_INSTANCE_NOT_EXIST: ErrorCode = ErrorCode::new(404, "InvalidInstance.NotExist");
/// `InvalidInstance.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidInstance.NotFound");
/// `InvalidInstance.NotFoundSystemDisk`, HTTP 400.
pub const INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.NotFoundSystemDisk");
/// `InvalidInstance.NotFoundSystemDisk`, HTTP 403.
pub const INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.NotFoundSystemDisk");
/// `InvalidInstance.NotMatch`, HTTP 400.
pub const INVALID_INSTANCE_NOT_MATCH: ErrorCode = ErrorCode::new(400, "InvalidInstance.NotMatch");
/// `InvalidInstance.NotOriginInstance`, HTTP 400.
pub const INVALID_INSTANCE_NOT_ORIGIN_INSTANCE: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.NotOriginInstance");
/// `InvalidInstance.NotVpc`, HTTP 400.
pub const INVALID_INSTANCE_NOT_VPC: ErrorCode = ErrorCode::new(400, "InvalidInstance.NotVpc");
/// `InvalidInstance.NoDisk`, HTTP 403.
pub const INVALID_INSTANCE_NO_DISK: ErrorCode = ErrorCode::new(403, "InvalidInstance.NoDisk");
/// `InvalidInstance.OverduePayment`, HTTP 403.
pub const INVALID_INSTANCE_OVERDUE_PAYMENT: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.OverduePayment");
/// `InvalidInstanceOwner.Error`, HTTP 400.
pub const INVALID_INSTANCE_OWNER_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceOwner.Error");
/// `Invalid.InstancePayType`, HTTP 404.
pub const INVALID_INSTANCE_PAY_TYPE: ErrorCode = ErrorCode::new(404, "Invalid.InstancePayType");
/// `InvalidInstance.PreInstanceExpired`, HTTP 403.
pub const INVALID_INSTANCE_PRE_INSTANCE_EXPIRED: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.PreInstanceExpired");
/// `InvalidInstance.PurchaseNotFound`, HTTP 400.
pub const INVALID_INSTANCE_PURCHASE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.PurchaseNotFound");
/// `InvalidInstanceStatus`, HTTP 400.
pub const INVALID_INSTANCE_STATUS: ErrorCode = ErrorCode::new(400, "InvalidInstanceStatus");
/// `InvalidInstanceStatus`, HTTP 403.
pub const INVALID_INSTANCE_STATUS_403: ErrorCode = ErrorCode::new(403, "InvalidInstanceStatus");
/// `InvalidInstanceStatus.CreditSpecRestricted`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_CREDIT_SPEC_RESTRICTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceStatus.CreditSpecRestricted");
/// `InvalidInstance.StatusError`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.StatusError");
/// `InvalidInstanceStatus.NeedRestart`, HTTP 404.
pub const INVALID_INSTANCE_STATUS_NEED_RESTART: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceStatus.NeedRestart");
/// `InvalidInstanceStatus.NotNormal`, HTTP 403.
pub const INVALID_INSTANCE_STATUS_NOT_NORMAL: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceStatus.NotNormal");
/// `InvalidInstanceStatus.NotRunning`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_NOT_RUNNING: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceStatus.NotRunning");
/// `InvalidInstanceStatus.NotRunning`, HTTP 403.
pub const INVALID_INSTANCE_STATUS_NOT_RUNNING_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceStatus.NotRunning");
/// `InvalidInstanceStatus.NotStopped`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_NOT_STOPPED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceStatus.NotStopped");
/// `InvalidInstanceStatus.NotSupported`, HTTP 404.
pub const INVALID_INSTANCE_STATUS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceStatus.NotSupported");
/// `InvalidInstanceStatus.Released`, HTTP 403.
pub const INVALID_INSTANCE_STATUS_RELEASED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceStatus.Released");
/// `InvalidInstanceStatus.Unstopped`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_UNSTOPPED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceStatus.Unstopped");
/// `InvalidInstance.TempBandwidthUpgrade`, HTTP 403.
pub const INVALID_INSTANCE_TEMP_BANDWIDTH_UPGRADE: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.TempBandwidthUpgrade");
/// `Invalid.InstanceType`, HTTP 400.
pub const INVALID_INSTANCE_TYPE: ErrorCode = ErrorCode::new(400, "Invalid.InstanceType");
/// `InvalidInstanceType.codeUnauthorized`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_CODE_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.codeUnauthorized");
/// `InvalidInstanceType.ElasticNetworkInterfaceNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_ELASTIC_NETWORK_INTERFACE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(
    400,
    "InvalidInstanceType.ElasticNetworkInterfaceNotSupported",
);
/// `InvalidInstanceTypeFamily.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_FAMILY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceTypeFamily.NotFound");
/// `InvalidInstanceType.Missing`, HTTP 404.
pub const INVALID_INSTANCE_TYPE_MISSING: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceType.Missing");
/// `InvalidInstanceType.NotSupport`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.NotSupport");
/// `InvalidInstanceType.NotSupported`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupported");
/// `InvalidInstanceType.NotSupported`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.NotSupported");
/// `InvalidInstanceType.NotSupport`, HTTP 404.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_404: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceType.NotSupport");
/// `InvalidInstanceType.NotSupportCpuOptionsTopologyType`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_CPU_OPTIONS_TOPOLOGY_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.NotSupportCpuOptionsTopologyType");
/// `InvalidInstanceType.NotSupportCredit`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_CREDIT: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.NotSupportCredit");
/// `InvalidInstanceType.NotSupportCredit`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_CREDIT_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupportCredit");
/// `InvalidInstanceType.NotSupportDiskCategory`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupportDiskCategory");
/// `InvalidInstanceType.NotSupportMultiAttachDisk`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_MULTI_ATTACH_DISK: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupportMultiAttachDisk");
/// `InvalidInstanceType.NotSupportPL0`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_PL0: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupportPL0");
/// `InvalidInstanceType.NotSupportUpgrade`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NOT_SUPPORT_UPGRADE: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NotSupportUpgrade");
/// `InvalidInstanceType.NvmeRequired`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NVME_REQUIRED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NvmeRequired");
/// `InvalidInstanceType.NvmeUnsupported`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_NVME_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.NvmeUnsupported");
/// `InvalidInstanceType.PhasedOut`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_PHASED_OUT: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.PhasedOut");
/// `InvalidInstanceType.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported");
/// `InvalidInstanceType.ValueNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.ValueNotSupported");
/// `InvalidInstanceType.ValueNotSupported`, HTTP 404.
pub const INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceType.ValueNotSupported");
/// `InvalidInstanceType.ValueUnauthorized`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.ValueUnauthorized");
/// `InvalidInstanceType.ValueUnauthorized`, HTTP 500.
pub const INVALID_INSTANCE_TYPE_VALUE_UNAUTHORIZED_500: ErrorCode =
    ErrorCode::new(500, "InvalidInstanceType.ValueUnauthorized");
/// `InvalidInstanceType.ZoneNotSupported`, HTTP 403.
pub const INVALID_INSTANCE_TYPE_ZONE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceType.ZoneNotSupported");
/// `InvalidInstance.UnpaidOrder`, HTTP 400.
pub const INVALID_INSTANCE_UNPAID_ORDER: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.UnpaidOrder");
/// `InvalidInstance.UnpaidOrder`, HTTP 403.
pub const INVALID_INSTANCE_UNPAID_ORDER_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.UnpaidOrder");
/// `InvalidInstance.UnPaidOrder`, HTTP 400.
pub const INVALID_INSTANCE_UN_PAID_ORDER: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.UnPaidOrder");
/// `InvalidInstance.UnPaidOrder`, HTTP 403.
pub const INVALID_INSTANCE_UN_PAID_ORDER_403: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.UnPaidOrder");
/// `InvalidInstance.ZeroBandwidth`, HTTP 403.
pub const INVALID_INSTANCE_ZERO_BANDWIDTH: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.ZeroBandwidth");
/// `InvalidInstance.ZoneConflict`, HTTP 403.
pub const INVALID_INSTANCE_ZONE_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidInstance.ZoneConflict");
/// `InvalidInstantAccessRetentionDays.Malformed`, HTTP 403.
pub const INVALID_INSTANT_ACCESS_RETENTION_DAYS_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidInstantAccessRetentionDays.Malformed");
/// `InvalidInstanId.NotFound`, HTTP 404.
pub const INVALID_INSTAN_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidInstanId.NotFound");
/// `InvalidInternalIp.Malformed`, HTTP 400.
pub const INVALID_INTERNAL_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternalIp.Malformed");
/// `InvalidInternalPort.Malformed`, HTTP 400.
pub const INVALID_INTERNAL_PORT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternalPort.Malformed");
/// `InvalidInternetChargeType.InstanceNotSupported`, HTTP 400.
pub const INVALID_INTERNET_CHARGE_TYPE_INSTANCE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetChargeType.InstanceNotSupported");
/// `InvalidInternetChargeType.ValueNotSupported`, HTTP 403.
pub const INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidInternetChargeType.ValueNotSupported");
/// `InvalidInternetChargeType.ValueNotSupported`, HTTP 400.
pub const INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidInternetChargeType.ValueNotSupported");
/// `InvalidInternetChargeType.ValueNotSupported`, HTTP 404.
pub const INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidInternetChargeType.ValueNotSupported");
/// `InvalidInternetMaxBandwidthIn.Malformed`, HTTP 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_IN_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetMaxBandwidthIn.Malformed");
/// `InvalidInternetMaxBandwidthIn.ValueNotSupported`, HTTP 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_IN_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetMaxBandwidthIn.ValueNotSupported");
/// `InvalidInternetMaxBandwidthOut.Malformed`, HTTP 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetMaxBandwidthOut.Malformed");
/// `InvalidInternetMaxBandwidthOut.NotSupportedValue`, HTTP 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT_NOT_SUPPORTED_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidInternetMaxBandwidthOut.NotSupportedValue");
/// `InvalidInternetMaxBandwidthOut.ValueNotSupported`, HTTP 400.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetMaxBandwidthOut.ValueNotSupported");
/// `InvalidInternetMaxBandwidthOut.ValueNotSupported`, HTTP 404.
pub const INVALID_INTERNET_MAX_BANDWIDTH_OUT_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidInternetMaxBandwidthOut.ValueNotSupported");
/// `InvalidInvokeId.NotFound`, HTTP 404.
pub const INVALID_INVOKE_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidInvokeId.NotFound");
/// `Invalid.IoOptimized`, HTTP 404.
pub const INVALID_IO_OPTIMIZED: ErrorCode = ErrorCode::new(404, "Invalid.IoOptimized");
/// `InvalidIoOptimized.NotFound`, HTTP 400.
pub const INVALID_IO_OPTIMIZED_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIoOptimized.NotFound");
/// `InvalidIoOptimizedValue.ValueNotSupported`, HTTP 400.
pub const INVALID_IO_OPTIMIZED_VALUE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIoOptimizedValue.ValueNotSupported");
/// `InvalidIoOptimize.ValueNotSupported`, HTTP 400.
pub const INVALID_IO_OPTIMIZE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIoOptimize.ValueNotSupported");
/// `InvalidIpv6Gateway.NotFound`, HTTP 404.
pub const INVALID_IPV6_GATEWAY_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIpv6Gateway.NotFound");
/// `InvalidIp.Address`, HTTP 403.
pub const INVALID_IP_ADDRESS: ErrorCode = ErrorCode::new(403, "InvalidIp.Address");
/// `InvalidIPAddress.AlreadyUsed`, HTTP 400.
pub const INVALID_IP_ADDRESS_ALREADY_USED: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.AlreadyUsed");
/// `InvalidIpAddress.Malformed`, HTTP 400.
pub const INVALID_IP_ADDRESS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpAddress.Malformed");
/// `InvalidIPAddress.Malformed`, HTTP 400.
pub const INVALID_IP_ADDRESS_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.Malformed");
/// `InvalidIpAddress.NeedInstanceId`, HTTP 403.
pub const INVALID_IP_ADDRESS_NEED_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidIpAddress.NeedInstanceId");
/// `InvalidIPAddress.NotAvailable`, HTTP 400.
pub const INVALID_IP_ADDRESS_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.NotAvailable");
/// `InvalidIpAddress.NotFound`, HTTP 404.
pub const INVALID_IP_ADDRESS_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIpAddress.NotFound");
/// `InvalidIpAddress.NotFound`, HTTP 400.
pub const INVALID_IP_ADDRESS_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidIpAddress.NotFound");
/// `InvalidIpAddress.NotPublic`, HTTP 403.
pub const INVALID_IP_ADDRESS_NOT_PUBLIC: ErrorCode =
    ErrorCode::new(403, "InvalidIpAddress.NotPublic");
/// `InvalidIPAddress.OutOfRange`, HTTP 400.
pub const INVALID_IP_ADDRESS_OUT_OF_RANGE: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.OutOfRange");
/// `InvalidIpCount.ValueNotSupported`, HTTP 400.
pub const INVALID_IP_COUNT_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIpCount.ValueNotSupported");
/// `InvalidIpInstanceId.NotFound`, HTTP 404.
pub const INVALID_IP_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIpInstanceId.NotFound");
/// `InvalidIp.Ipv6`, HTTP 404.
pub const INVALID_IP_IPV6: ErrorCode = ErrorCode::new(404, "InvalidIp.Ipv6");
/// `InvalidIp.Ipv6Assigned`, HTTP 403.
pub const INVALID_IP_IPV6_ASSIGNED: ErrorCode = ErrorCode::new(403, "InvalidIp.Ipv6Assigned");
/// `InvalidIp.IpAssigned`, HTTP 403.
pub const INVALID_IP_IP_ASSIGNED: ErrorCode = ErrorCode::new(403, "InvalidIp.IpAssigned");
/// `InvalidIp.IpAssigned`, HTTP 404.
pub const INVALID_IP_IP_ASSIGNED_404: ErrorCode = ErrorCode::new(404, "InvalidIp.IpAssigned");
/// `InvalidIp.IpPrefixIllegal`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_ILLEGAL: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixIllegal");
/// `InvalidIp.IpPrefixMaskIllegal`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_MASK_ILLEGAL: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixMaskIllegal");
/// `InvalidIp.IpPrefixMaskInvalid`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_MASK_INVALID: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixMaskInvalid");
/// `InvalidIp.IpPrefixMaskNotSame`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_MASK_NOT_SAME: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixMaskNotSame");
/// `InvalidIp.IpPrefixMustInReserveSegment`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_MUST_IN_RESERVE_SEGMENT: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixMustInReserveSegment");
/// `InvalidIp.IpPrefixNotAvailable`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixNotAvailable");
/// `InvalidIp.IpPrefixNotStrict`, HTTP 403.
pub const INVALID_IP_IP_PREFIX_NOT_STRICT: ErrorCode =
    ErrorCode::new(403, "InvalidIp.IpPrefixNotStrict");
/// `InvalidIp.IpRepeated`, HTTP 403.
pub const INVALID_IP_IP_REPEATED: ErrorCode = ErrorCode::new(403, "InvalidIp.IpRepeated");
/// `InvalidIp.IpUnassigned`, HTTP 403.
pub const INVALID_IP_IP_UNASSIGNED: ErrorCode = ErrorCode::new(403, "InvalidIp.IpUnassigned");
/// `InvalidIp.Malformed`, HTTP 400.
pub const INVALID_IP_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidIp.Malformed");
/// `InvalidIp.MultiPrimaryIp`, HTTP 404.
pub const INVALID_IP_MULTI_PRIMARY_IP: ErrorCode = ErrorCode::new(404, "InvalidIp.MultiPrimaryIp");
/// `InvalidIp.NotFound`, HTTP 400.
pub const INVALID_IP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidIp.NotFound");
/// `InvalidIp.NotInNatgw`, HTTP 400.
pub const INVALID_IP_NOT_IN_NATGW: ErrorCode = ErrorCode::new(400, "InvalidIp.NotInNatgw");
/// `InvalidIp.NotSameSubnet`, HTTP 400.
pub const INVALID_IP_NOT_SAME_SUBNET: ErrorCode = ErrorCode::new(400, "InvalidIp.NotSameSubnet");
/// `InvalidIpPortRange.Malformed`, HTTP 400.
pub const INVALID_IP_PORT_RANGE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpPortRange.Malformed");
/// `InvalidIpProtocol.Malformed`, HTTP 400.
pub const INVALID_IP_PROTOCOL_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpProtocol.Malformed");
/// `InvalidIpProtocol.ValueNotSupported`, HTTP 400.
pub const INVALID_IP_PROTOCOL_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIpProtocol.ValueNotSupported");
/// `InvalidIpStatus.HasBeenUsedByForwardEntry`, HTTP 400.
pub const INVALID_IP_STATUS_HAS_BEEN_USED_BY_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedByForwardEntry");
/// `InvalidIpStatus.HasBeenUsedBySnatTable`, HTTP 400.
pub const INVALID_IP_STATUS_HAS_BEEN_USED_BY_SNAT_TABLE: ErrorCode =
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedBySnatTable");
/// `InvalidIspBandwidthOut`, HTTP 403.
pub const INVALID_ISP_BANDWIDTH_OUT: ErrorCode = ErrorCode::new(403, "InvalidIspBandwidthOut");
/// `InvalidIspType.ValueNotSupported`, HTTP 403.
pub const INVALID_ISP_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidIspType.ValueNotSupported");
/// `InvalidIspUID`, HTTP 403.
pub const INVALID_ISP_UID: ErrorCode = ErrorCode::new(403, "InvalidIspUID");
/// `InvalidIAssociatedInstanceType.ValueNotSupported`, HTTP 400.
pub const INVALID_I_ASSOCIATED_INSTANCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIAssociatedInstanceType.ValueNotSupported");
/// `InvalidKeyPairNames.ValueNotSupported`, HTTP 400.
pub const INVALID_KEY_PAIR_NAMES_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidKeyPairNames.ValueNotSupported");
/// `InvalidKeyPairName.Malformed`, HTTP 400.
pub const INVALID_KEY_PAIR_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidKeyPairName.Malformed");
/// `InvalidKeyPairName.NotFound`, HTTP 400.
pub const INVALID_KEY_PAIR_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidKeyPairName.NotFound");
/// `InvalidKeyPairName.NotFound`, HTTP 404.
pub const INVALID_KEY_PAIR_NAME_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidKeyPairName.NotFound");
/// `InvalidKmsKeyId.NotMatchSnapshot`, HTTP 400.
pub const INVALID_KMS_KEY_ID_NOT_MATCH_SNAPSHOT: ErrorCode =
    ErrorCode::new(400, "InvalidKmsKeyId.NotMatchSnapshot");
/// `InvalidKMSKeyId.NotSymmetric`, HTTP 403.
pub const INVALID_KMS_KEY_ID_NOT_SYMMETRIC: ErrorCode =
    ErrorCode::new(403, "InvalidKMSKeyId.NotSymmetric");
/// `InvalidKMSKeyId.NotSymmetric`, HTTP 400.
pub const INVALID_KMS_KEY_ID_NOT_SYMMETRIC_400: ErrorCode =
    ErrorCode::new(400, "InvalidKMSKeyId.NotSymmetric");
/// `InvalidLaunchTemplateConfigs.SizeExceed`, HTTP 400.
pub const INVALID_LAUNCH_TEMPLATE_CONFIGS_SIZE_EXCEED: ErrorCode =
    ErrorCode::new(400, "InvalidLaunchTemplateConfigs.SizeExceed");
/// `InvalidLaunchTemplateName.Malformed`, HTTP 400.
pub const INVALID_LAUNCH_TEMPLATE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidLaunchTemplateName.Malformed");
/// `InvalidLaunchTemplate.NotFound`, HTTP 404.
pub const INVALID_LAUNCH_TEMPLATE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidLaunchTemplate.NotFound");
/// `InvalidLaunchTemplate.ValueNotSupported`, HTTP 400.
pub const INVALID_LAUNCH_TEMPLATE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidLaunchTemplate.ValueNotSupported");
/// `InvalidLaunchTemplateVersion.NotFound`, HTTP 404.
pub const INVALID_LAUNCH_TEMPLATE_VERSION_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidLaunchTemplateVersion.NotFound");
/// `InvalidLaunchTemplateVersion.ValueNotSupported`, HTTP 400.
pub const INVALID_LAUNCH_TEMPLATE_VERSION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidLaunchTemplateVersion.ValueNotSupported");
/// `InvalidLicenseType.BYOLOnly`, HTTP 400.
pub const INVALID_LICENSE_TYPE_BYOL_ONLY: ErrorCode =
    ErrorCode::new(400, "InvalidLicenseType.BYOLOnly");
/// `InvalidLicenseType.NotSupported`, HTTP 400.
pub const INVALID_LICENSE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidLicenseType.NotSupported");
/// `InvalidLimitation.NotFound`, HTTP 404.
pub const INVALID_LIMITATION_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidLimitation.NotFound");
/// `InvalidLineOperator.Malformd`, HTTP 400.
pub const INVALID_LINE_OPERATOR_MALFORMD: ErrorCode =
    ErrorCode::new(400, "InvalidLineOperator.Malformd");
/// `InvalidLoanOrderStatus.Uncompleted`, HTTP 400.
pub const INVALID_LOAN_ORDER_STATUS_UNCOMPLETED: ErrorCode =
    ErrorCode::new(400, "InvalidLoanOrderStatus.Uncompleted");
/// `InvalidLocalGatewayIp.Malformed`, HTTP 400.
pub const INVALID_LOCAL_GATEWAY_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidLocalGatewayIp.Malformed");
/// `InvalidLockReason.NotFound`, HTTP 404.
pub const INVALID_LOCK_REASON_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidLockReason.NotFound");
/// `InvalidManagedPrivateSpaceId.DedicatedHostIdConflict`, HTTP 403.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID_DEDICATED_HOST_ID_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidManagedPrivateSpaceId.DedicatedHostIdConflict");
/// `InvalidManagedPrivateSpaceId.NotFound`, HTTP 400.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidManagedPrivateSpaceId.NotFound");
/// `InvalidManagedPrivateSpaceId.TenancyConflict`, HTTP 403.
pub const INVALID_MANAGED_PRIVATE_SPACE_ID_TENANCY_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidManagedPrivateSpaceId.TenancyConflict");
/// `InvalidMarketImageChargeType.NotSupport`, HTTP 400.
pub const INVALID_MARKET_IMAGE_CHARGE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidMarketImageChargeType.NotSupport");
/// `InvalidMarketImage.NotFound`, HTTP 404.
pub const INVALID_MARKET_IMAGE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidMarketImage.NotFound");
/// `InvalidMarketImageStatus.NotSupported`, HTTP 400.
pub const INVALID_MARKET_IMAGE_STATUS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidMarketImageStatus.NotSupported");
/// `InvalidMaxAmount.Malformed`, HTTP 400.
pub const INVALID_MAX_AMOUNT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidMaxAmount.Malformed");
/// `InvalidMaxPartitionNumber.Malformed`, HTTP 403.
pub const INVALID_MAX_PARTITION_NUMBER_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidMaxPartitionNumber.Malformed");
/// `InvalidMaxPrice.NotSupported`, HTTP 400.
pub const INVALID_MAX_PRICE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidMaxPrice.NotSupported");
/// `InvalidMinAmount.Malformed`, HTTP 400.
pub const INVALID_MIN_AMOUNT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidMinAmount.Malformed");
/// `InvalidModifyInfo`, HTTP 400.
pub const INVALID_MODIFY_INFO: ErrorCode = ErrorCode::new(400, "InvalidModifyInfo");
/// `InvalidName.Malformd`, HTTP 400.
pub const INVALID_NAME_MALFORMD: ErrorCode = ErrorCode::new(400, "InvalidName.Malformd");
/// `InvalidName.Malformed`, HTTP 400.
pub const INVALID_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidName.Malformed");
/// `InvalidName.Malformed`, HTTP 403.
pub const INVALID_NAME_MALFORMED_403: ErrorCode = ErrorCode::new(403, "InvalidName.Malformed");
/// `InvalidName.Malformed`, HTTP 500.
pub const INVALID_NAME_MALFORMED_500: ErrorCode = ErrorCode::new(500, "InvalidName.Malformed");
/// `Invalid.natgwNotExist`, HTTP 400.
pub const INVALID_NATGW_NOT_EXIST: ErrorCode = ErrorCode::new(400, "Invalid.natgwNotExist");
/// `InvalidNatGatewayDescription.MalFormed`, HTTP 400.
pub const INVALID_NAT_GATEWAY_DESCRIPTION_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayDescription.MalFormed");
/// `InvalidNatGatewayId.NotFound`, HTTP 400.
pub const INVALID_NAT_GATEWAY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayId.NotFound");
/// `InvalidNatGatewayId.NotFound`, HTTP 404.
pub const INVALID_NAT_GATEWAY_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidNatGatewayId.NotFound");
/// `InvalidNatGatewayName.MalFormed`, HTTP 400.
pub const INVALID_NAT_GATEWAY_NAME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayName.MalFormed");
/// `InvalidNatGateway.NotFound`, HTTP 400.
pub const INVALID_NAT_GATEWAY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNatGateway.NotFound");
/// `InvalidNatGateway.NotFound`, HTTP 404.
pub const INVALID_NAT_GATEWAY_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidNatGateway.NotFound");
/// `Invalid.NetworkCategory`, HTTP 404.
pub const INVALID_NETWORK_CATEGORY: ErrorCode = ErrorCode::new(404, "Invalid.NetworkCategory");
/// `InvalidNetworkInterface.NotFound`, HTTP 404.
pub const INVALID_NETWORK_INTERFACE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidNetworkInterface.NotFound");
/// `InvalidNetworkType`, HTTP 403.
pub const INVALID_NETWORK_TYPE: ErrorCode = ErrorCode::new(403, "InvalidNetworkType");
/// `Invalid.NetworkType`, HTTP 404.
pub const INVALID_NETWORK_TYPE_404: ErrorCode = ErrorCode::new(404, "Invalid.NetworkType");
/// `InvalidNetworkType.Conflict`, HTTP 403.
pub const INVALID_NETWORK_TYPE_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidNetworkType.Conflict");
/// `InvalidNetworkType.Mismatch`, HTTP 403.
pub const INVALID_NETWORK_TYPE_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InvalidNetworkType.Mismatch");
/// `InvalidNetworkType.Mismatch`, HTTP 400.
pub const INVALID_NETWORK_TYPE_MISMATCH_400: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkType.Mismatch");
/// `InvalidNetworkType.MismatchRamRole`, HTTP 403.
pub const INVALID_NETWORK_TYPE_MISMATCH_RAM_ROLE: ErrorCode =
    ErrorCode::new(403, "InvalidNetworkType.MismatchRamRole");
/// `InvalidNetworkType.NotFound`, HTTP 404.
pub const INVALID_NETWORK_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidNetworkType.NotFound");
/// `InvalidNetworkType.NotSupported`, HTTP 400.
pub const INVALID_NETWORK_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkType.NotSupported");
/// `InvalidNetworkType.ValueNotSupported`, HTTP 404.
pub const INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidNetworkType.ValueNotSupported");
/// `InvalidNetworkType.ValueNotSupported`, HTTP 400.
pub const INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkType.ValueNotSupported");
/// `InvalidNetworkType.ValueNotSupported`, HTTP 403.
pub const INVALID_NETWORK_TYPE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidNetworkType.ValueNotSupported");
/// `InvalidNexthop`, HTTP 400.
pub const INVALID_NEXTHOP: ErrorCode = ErrorCode::new(400, "InvalidNexthop");
/// `InvalidNexthop.DirectEni`, HTTP 400.
pub const INVALID_NEXTHOP_DIRECT_ENI: ErrorCode = ErrorCode::new(400, "InvalidNexthop.DirectEni");
/// `InvalidNexthopListSize`, HTTP 400.
pub const INVALID_NEXTHOP_LIST_SIZE: ErrorCode = ErrorCode::new(400, "InvalidNexthopListSize");
/// `InvalidNexthop.NotFound`, HTTP 400.
pub const INVALID_NEXTHOP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNexthop.NotFound");
/// `InvalidNexthopTypeAndList.BothNotNull`, HTTP 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NOT_NULL: ErrorCode =
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNotNull");
/// `InvalidNexthopTypeAndList.BothNull`, HTTP 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NULL: ErrorCode =
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNull");
/// `InvalidNextHop`, HTTP 400.
pub const INVALID_NEXT_HOP: ErrorCode = ErrorCode::new(400, "InvalidNextHop");
/// `InvalidNextHopId.NotFound`, HTTP 404.
pub const INVALID_NEXT_HOP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidNextHopId.NotFound");
/// `InvalidNextHopList.Size`, HTTP 400.
pub const INVALID_NEXT_HOP_LIST_SIZE: ErrorCode = ErrorCode::new(400, "InvalidNextHopList.Size");
/// `InvalidNextHop.NotFound`, HTTP 400.
pub const INVALID_NEXT_HOP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNextHop.NotFound");
/// `InvalidNextHopType`, HTTP 400.
pub const INVALID_NEXT_HOP_TYPE: ErrorCode = ErrorCode::new(400, "InvalidNextHopType");
/// `Invalid.NextToken`, HTTP 403.
pub const INVALID_NEXT_TOKEN: ErrorCode = ErrorCode::new(403, "Invalid.NextToken");
/// `InvalidNicOrVm.NotFound`, HTTP 400.
pub const INVALID_NIC_OR_VM_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNicOrVm.NotFound");
/// `InvalidNicType.Mismatch`, HTTP 400.
pub const INVALID_NIC_TYPE_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidNicType.Mismatch");
/// `InvalidNicType.Mismatch`, HTTP 403.
pub const INVALID_NIC_TYPE_MISMATCH_403: ErrorCode = ErrorCode::new(403, "InvalidNicType.Mismatch");
/// `InvalidNicType.ValueNotSupported`, HTTP 400.
pub const INVALID_NIC_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidNicType.ValueNotSupported");
/// `InvalidNodeControllerId.Malformed`, HTTP 400.
pub const INVALID_NODE_CONTROLLER_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidNodeControllerId.Malformed");
/// `InvalidNotBefore.Passed`, HTTP 403.
pub const INVALID_NOT_BEFORE_PASSED: ErrorCode = ErrorCode::new(403, "InvalidNotBefore.Passed");
/// `Invalid.NotExist`, HTTP 404.
pub const INVALID_NOT_EXIST: ErrorCode = ErrorCode::new(404, "Invalid.NotExist");
/// `InvalidOperation.AddressAlreadyAllocated`, HTTP 404.
pub const INVALID_OPERATION_ADDRESS_ALREADY_ALLOCATED: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.AddressAlreadyAllocated");
/// `InvalidOperation.AddressNotInVSwitchCidr`, HTTP 404.
pub const INVALID_OPERATION_ADDRESS_NOT_IN_V_SWITCH_CIDR: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.AddressNotInVSwitchCidr");
/// `InvalidOperation.AllocateFailed`, HTTP 400.
pub const INVALID_OPERATION_ALLOCATE_FAILED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.AllocateFailed");
/// `InvalidOperation.AtLeastInOneGroup`, HTTP 403.
pub const INVALID_OPERATION_AT_LEAST_IN_ONE_GROUP: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.AtLeastInOneGroup");
/// `InvalidOperation.AvailabilityZoneMismatch`, HTTP 403.
pub const INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch");
/// `InvalidOperation.BoundingEniSlaveQuotaExceed`, HTTP 403.
pub const INVALID_OPERATION_BOUNDING_ENI_SLAVE_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.BoundingEniSlaveQuotaExceed");
/// `InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk`, HTTP 403.
pub const INVALID_OPERATION_CAN_NOT_ATTACH_MULTI_ATTACH_DISK_AS_SYSTEM_DISK: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk",
    );
/// `InvalidOperation.CloudAssistantVersionUnsupported`, HTTP 403.
pub const INVALID_OPERATION_CLOUD_ASSISTANT_VERSION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.CloudAssistantVersionUnsupported");
/// `InvalidOperation.CloudBoxEcsNotSupport`, HTTP 403.
pub const INVALID_OPERATION_CLOUD_BOX_ECS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.CloudBoxEcsNotSupport");
/// `InvalidOperation.CloudBoxImageImportRoleRequired`, HTTP 403.
pub const INVALID_OPERATION_CLOUD_BOX_IMAGE_IMPORT_ROLE_REQUIRED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.CloudBoxImageImportRoleRequired");
/// `InvalidOperation.CloudBoxImageImportUnsupported`, HTTP 403.
pub const INVALID_OPERATION_CLOUD_BOX_IMAGE_IMPORT_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.CloudBoxImageImportUnsupported");
/// `InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting`, HTTP 403.
pub const INVALID_OPERATION_CONFIDENTIAL_COMPUTING_MODE_IN_INVITE_ONLY_TESTING: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting",
    );
/// `InvalidOperation.Conflict`, HTTP 409.
pub const INVALID_OPERATION_CONFLICT: ErrorCode = ErrorCode::new(409, "InvalidOperation.Conflict");
/// `InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni`, HTTP 400.
pub const INVALID_OPERATION_CONNECTION_TRACKING_CONFIG_NOT_SUPPORT_MEMBER_ENI: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni",
    );
/// `InvalidOperation.CreateFromSnapshotUnsupported`, HTTP 403.
pub const INVALID_OPERATION_CREATE_FROM_SNAPSHOT_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.CreateFromSnapshotUnsupported");
/// `InvalidOperation.DecreaseRetentionDaysUnsupported`, HTTP 400.
pub const INVALID_OPERATION_DECREASE_RETENTION_DAYS_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.DecreaseRetentionDaysUnsupported");
/// `InvalidOperation.DeleteDefaultVersion`, HTTP 403.
pub const INVALID_OPERATION_DELETE_DEFAULT_VERSION: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.DeleteDefaultVersion");
/// `InvalidOperation.DeleteSharedSnapshotUnsupported`, HTTP 403.
pub const INVALID_OPERATION_DELETE_SHARED_SNAPSHOT_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.DeleteSharedSnapshotUnsupported");
/// `InvalidOperation.DeletionProtection`, HTTP 403.
pub const INVALID_OPERATION_DELETION_PROTECTION: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.DeletionProtection");
/// `InvalidOperation.DeletionProtection`, HTTP 400.
pub const INVALID_OPERATION_DELETION_PROTECTION_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.DeletionProtection");
/// `InvalidOperation.DetachPrimaryEniNotAllowed`, HTTP 400.
pub const INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed");
/// `InvalidOperation.DiskCategoryUnsupported`, HTTP 403.
pub const INVALID_OPERATION_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.DiskCategoryUnsupported");
/// `InvalidOperation.EipBindModel`, HTTP 403.
pub const INVALID_OPERATION_EIP_BIND_MODEL: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EipBindModel");
/// `InvalidOperation.EipNotSupport`, HTTP 403.
pub const INVALID_OPERATION_EIP_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EipNotSupport");
/// `InvalidOperation.EnableIpv6Failed`, HTTP 404.
pub const INVALID_OPERATION_ENABLE_IPV6_FAILED: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.EnableIpv6Failed");
/// `InvalidOperation.EniAndGroupNotBelongSameUser`, HTTP 400.
pub const INVALID_OPERATION_ENI_AND_GROUP_NOT_BELONG_SAME_USER: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.EniAndGroupNotBelongSameUser");
/// `InvalidOperation.EniCountExceeded`, HTTP 403.
pub const INVALID_OPERATION_ENI_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniCountExceeded");
/// `InvalidOperation.EniCountExceeded`, HTTP 400.
pub const INVALID_OPERATION_ENI_COUNT_EXCEEDED_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.EniCountExceeded");
/// `InvalidOperation.EniHotPlugNotSupported`, HTTP 400.
pub const INVALID_OPERATION_ENI_HOT_PLUG_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.EniHotPlugNotSupported");
/// `InvalidOperation.EniLinked`, HTTP 403.
pub const INVALID_OPERATION_ENI_LINKED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniLinked");
/// `InvalidOperation.EniQueuePairNumberOverflow`, HTTP 403.
pub const INVALID_OPERATION_ENI_QUEUE_PAIR_NUMBER_OVERFLOW: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniQueuePairNumberOverflow");
/// `InvalidOperation.EniQueuePairNumberOverflow`, HTTP 400.
pub const INVALID_OPERATION_ENI_QUEUE_PAIR_NUMBER_OVERFLOW_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.EniQueuePairNumberOverflow");
/// `InvalidOperation.EniServiceManaged`, HTTP 403.
pub const INVALID_OPERATION_ENI_SERVICE_MANAGED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniServiceManaged");
/// `InvalidOperation.EniTrafficModeNotSupportIpv6`, HTTP 403.
pub const INVALID_OPERATION_ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniTrafficModeNotSupportIpv6");
/// `InvalidOperation.EniTrafficModeNotSupportIPv6`, HTTP 400.
pub const INVALID_OPERATION_ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.EniTrafficModeNotSupportIPv6");
/// `InvalidOperation.EniTrafficModeNotSupportIpv6`, HTTP 404.
pub const INVALID_OPERATION_ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6_404: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.EniTrafficModeNotSupportIpv6");
/// `InvalidOperation.EniTrunkDeviceFull`, HTTP 403.
pub const INVALID_OPERATION_ENI_TRUNK_DEVICE_FULL: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniTrunkDeviceFull");
/// `InvalidOperation.EniTypeNotSupport`, HTTP 403.
pub const INVALID_OPERATION_ENI_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniTypeNotSupport");
/// `InvalidOperation.EniTypeNotSupportAttachToTrunk`, HTTP 403.
pub const INVALID_OPERATION_ENI_TYPE_NOT_SUPPORT_ATTACH_TO_TRUNK: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniTypeNotSupportAttachToTrunk");
/// `InvalidOperation.EniTypeNotSupportTrunking`, HTTP 403.
pub const INVALID_OPERATION_ENI_TYPE_NOT_SUPPORT_TRUNKING: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.EniTypeNotSupportTrunking");
/// `InvalidOperation.ExceedInstanceTypeQueueNumber`, HTTP 403.
pub const INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.ExceedInstanceTypeQueueNumber");
/// `InvalidOperation.HasIpv6RouteEntry`, HTTP 404.
pub const INVALID_OPERATION_HAS_IPV6_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.HasIpv6RouteEntry");
/// `InvalidOperation.HasMemberEniAttached`, HTTP 403.
pub const INVALID_OPERATION_HAS_MEMBER_ENI_ATTACHED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.HasMemberEniAttached");
/// `InvalidOperation.HasSlaveEniBonded`, HTTP 400.
pub const INVALID_OPERATION_HAS_SLAVE_ENI_BONDED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.HasSlaveEniBonded");
/// `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`, HTTP 403.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    );
/// `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`, HTTP 400.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED_400: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    );
/// `InvalidOperation.HighPerformanceTrafficModeEniNotSupport`, HTTP 403.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_ENI_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.HighPerformanceTrafficModeEniNotSupport",
    );
/// `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed`, HTTP 403.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_IS_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
    );
/// `InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni`, HTTP 403.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_NOT_SUPPORT_MEMBER_ENI: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni",
    );
/// `InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni`, HTTP 403.
pub const INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_NOT_SUPPORT_TRUNK_ENI: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni",
    );
/// `InvalidOperation.HotPlugNotSupport`, HTTP 403.
pub const INVALID_OPERATION_HOT_PLUG_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.HotPlugNotSupport");
/// `InvalidOperation.InstanceNotSupportMulitipleIp`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_NOT_SUPPORT_MULITIPLE_IP: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InstanceNotSupportMulitipleIp");
/// `InvalidOperation.InstanceRenewWithDowngradeInPlan`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_RENEW_WITH_DOWNGRADE_IN_PLAN: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InstanceRenewWithDowngradeInPlan");
/// `InvalidOperation.InstanceStatusNotSupport`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InstanceStatusNotSupport");
/// `InvalidOperation.InstanceStatusUnsupported`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_STATUS_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InstanceStatusUnsupported");
/// `InvalidOperation.InstanceTypeNotSupport`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InstanceTypeNotSupport");
/// `InvalidOperation.InstanceTypeNotSupportEniTrunking`, HTTP 403.
pub const INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_ENI_TRUNKING: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportEniTrunking");
/// `InvalidOperation.InstanceTypeNotSupportHighPerformance`, HTTP 400.
pub const INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE: ErrorCode = ErrorCode::new(
    400,
    "InvalidOperation.InstanceTypeNotSupportHighPerformance",
);
/// `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`, HTTP 403.
pub const INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE_TRAFFIC_MODE: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    );
/// `InvalidOperation.InstanceTypeNotSupportOnlineResize`, HTTP 403.
pub const INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_ONLINE_RESIZE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportOnlineResize");
/// `InvalidOperation.InstanceWithEipNotSupport`, HTTP 403.
pub const INVALID_OPERATION_INSTANCE_WITH_EIP_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InstanceWithEipNotSupport");
/// `InvalidOperation.InvalidEcsState`, HTTP 400.
pub const INVALID_OPERATION_INVALID_ECS_STATE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InvalidEcsState");
/// `InvalidOperation.InvalidEniPageNumber`, HTTP 403.
pub const INVALID_OPERATION_INVALID_ENI_PAGE_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidEniPageNumber");
/// `InvalidOperation.InvalidEniState`, HTTP 400.
pub const INVALID_OPERATION_INVALID_ENI_STATE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InvalidEniState");
/// `InvalidOperation.InvalidEniState`, HTTP 403.
pub const INVALID_OPERATION_INVALID_ENI_STATE_403: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidEniState");
/// `InvalidOperation.InvalidEniType`, HTTP 403.
pub const INVALID_OPERATION_INVALID_ENI_TYPE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidEniType");
/// `InvalidOperation.InvalidGeneration`, HTTP 400.
pub const INVALID_OPERATION_INVALID_GENERATION: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InvalidGeneration");
/// `InvalidOperation.InvalidNetworkInterfaceId`, HTTP 403.
pub const INVALID_OPERATION_INVALID_NETWORK_INTERFACE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidNetworkInterfaceId");
/// `InvalidOperation.InvalidRegion`, HTTP 400.
pub const INVALID_OPERATION_INVALID_REGION: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.InvalidRegion");
/// `InvalidOperation.InvalidRegion`, HTTP 403.
pub const INVALID_OPERATION_INVALID_REGION_403: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidRegion");
/// `InvalidOperation.InvalidTrunkEniStatus`, HTTP 403.
pub const INVALID_OPERATION_INVALID_TRUNK_ENI_STATUS: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidTrunkEniStatus");
/// `InvalidOperation.InvalidVpc`, HTTP 403.
pub const INVALID_OPERATION_INVALID_VPC: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvalidVpc");
/// `InvalidOperation.InvokeAlreadyFinished`, HTTP 403.
pub const INVALID_OPERATION_INVOKE_ALREADY_FINISHED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.InvokeAlreadyFinished");
/// `InvalidOperation.Ipv4CountExceeded`, HTTP 403.
pub const INVALID_OPERATION_IPV4_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.Ipv4CountExceeded");
/// `InvalidOperation.Ipv4NotSupport`, HTTP 403.
pub const INVALID_OPERATION_IPV4_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.Ipv4NotSupport");
/// `InvalidOperation.Ipv6CountExceeded`, HTTP 403.
pub const INVALID_OPERATION_IPV6_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.Ipv6CountExceeded");
/// `InvalidOperation.Ipv6CountExceeded`, HTTP 400.
pub const INVALID_OPERATION_IPV6_COUNT_EXCEEDED_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.Ipv6CountExceeded");
/// `InvalidOperation.Ipv6NotSupport`, HTTP 403.
pub const INVALID_OPERATION_IPV6_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.Ipv6NotSupport");
/// `InvalidOperation.KMSKeyIdNotFound`, HTTP 403.
pub const INVALID_OPERATION_KMS_KEY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.KMSKeyIdNotFound");
/// `InvalidOperation.MaxEniIpv6IpsCountExceeded`, HTTP 404.
pub const INVALID_OPERATION_MAX_ENI_IPV6_IPS_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.MaxEniIpv6IpsCountExceeded");
/// `InvalidOperation.MaxEniQueueNumberExceeded`, HTTP 403.
pub const INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.MaxEniQueueNumberExceeded");
/// `InvalidOperation.MaxEniQueuePairNumberExceed`, HTTP 403.
pub const INVALID_OPERATION_MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.MaxEniQueuePairNumberExceed");
/// `InvalidOperation.MaxEniQueuePairNumberExceed`, HTTP 400.
pub const INVALID_OPERATION_MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.MaxEniQueuePairNumberExceed");
/// `InvalidOperation.MaxModifyOnlineNumberExceeded`, HTTP 403.
pub const INVALID_OPERATION_MAX_MODIFY_ONLINE_NUMBER_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.MaxModifyOnlineNumberExceeded");
/// `InvalidOperation.ModifyNicType`, HTTP 400.
pub const INVALID_OPERATION_MODIFY_NIC_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.ModifyNicType");
/// `InvalidOperation.ModifyPrimaryEniQueueNumber`, HTTP 403.
pub const INVALID_OPERATION_MODIFY_PRIMARY_ENI_QUEUE_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.ModifyPrimaryEniQueueNumber");
/// `InvalidOperation.ModifyPublicCommandUnsupported`, HTTP 403.
pub const INVALID_OPERATION_MODIFY_PUBLIC_COMMAND_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.ModifyPublicCommandUnsupported");
/// `InvalidOperation.ModifySgRuleEntityType`, HTTP 400.
pub const INVALID_OPERATION_MODIFY_SG_RULE_ENTITY_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.ModifySgRuleEntityType");
/// `InvalidOperation.MultiAttachDisk`, HTTP 403.
pub const INVALID_OPERATION_MULTI_ATTACH_DISK: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.MultiAttachDisk");
/// `InvalidOperation.MultiAttachDiskNotSupportResizeOnline`, HTTP 403.
pub const INVALID_OPERATION_MULTI_ATTACH_DISK_NOT_SUPPORT_RESIZE_ONLINE: ErrorCode = ErrorCode::new(
    403,
    "InvalidOperation.MultiAttachDiskNotSupportResizeOnline",
);
/// `InvalidOperation.MultiGroupType`, HTTP 403.
pub const INVALID_OPERATION_MULTI_GROUP_TYPE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.MultiGroupType");
/// `InvalidOperation.MultiGroupType`, HTTP 400.
pub const INVALID_OPERATION_MULTI_GROUP_TYPE_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.MultiGroupType");
/// `InvalidOperation.NetworkInterface`, HTTP 403.
pub const INVALID_OPERATION_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NetworkInterface");
/// `InvalidOperation.NetworkInterfaceCountExceeded`, HTTP 403.
pub const INVALID_OPERATION_NETWORK_INTERFACE_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NetworkInterfaceCountExceeded");
/// `InvalidOperation.NotAllowed`, HTTP 403.
pub const INVALID_OPERATION_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NotAllowed");
/// `InvalidOperation.NotSupport`, HTTP 403.
pub const INVALID_OPERATION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NotSupport");
/// `InvalidOperation.NotSupport`, HTTP 404.
pub const INVALID_OPERATION_NOT_SUPPORT_404: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.NotSupport");
/// `InvalidOperation.NotSupportCopyInSameRegion`, HTTP 403.
pub const INVALID_OPERATION_NOT_SUPPORT_COPY_IN_SAME_REGION: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NotSupportCopyInSameRegion");
/// `InvalidOperation.NotSupportEnterpriseGroup`, HTTP 403.
pub const INVALID_OPERATION_NOT_SUPPORT_ENTERPRISE_GROUP: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.NotSupportEnterpriseGroup");
/// `InvalidOperation.NotSupportEnterpriseGroup`, HTTP 400.
pub const INVALID_OPERATION_NOT_SUPPORT_ENTERPRISE_GROUP_400: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.NotSupportEnterpriseGroup");
/// `InvalidOperation.NotSupportModifyQueueNumber`, HTTP 400.
pub const INVALID_OPERATION_NOT_SUPPORT_MODIFY_QUEUE_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.NotSupportModifyQueueNumber");
/// `InvalidOperation.OnlineModificationUnsupported`, HTTP 400.
pub const INVALID_OPERATION_ONLINE_MODIFICATION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.OnlineModificationUnsupported");
/// `InvalidOperation.OperationNotAllowedInState`, HTTP 400.
pub const INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.OperationNotAllowedInState");
/// `InvalidOperation.OssEncryptionUnsupported`, HTTP 403.
pub const INVALID_OPERATION_OSS_ENCRYPTION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.OssEncryptionUnsupported");
/// `InvalidOperation.OSTypeNotSupported`, HTTP 403.
pub const INVALID_OPERATION_OS_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.OSTypeNotSupported");
/// `InvalidOperation.OtherInstanceUnsupported`, HTTP 403.
pub const INVALID_OPERATION_OTHER_INSTANCE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.OtherInstanceUnsupported");
/// `InvalidOperation.PermissionExisted`, HTTP 400.
pub const INVALID_OPERATION_PERMISSION_EXISTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.PermissionExisted");
/// `InvalidOperation.PermissionNotExisted`, HTTP 404.
pub const INVALID_OPERATION_PERMISSION_NOT_EXISTED: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.PermissionNotExisted");
/// `InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc`, HTTP 404.
pub const INVALID_OPERATION_PRIMARY_ENI_ONLY_SUPPORT_MODIFY_NAME_AND_DESC: ErrorCode =
    ErrorCode::new(
        404,
        "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc",
    );
/// `InvalidOperation.PublicIpAddressNoStock`, HTTP 403.
pub const INVALID_OPERATION_PUBLIC_IP_ADDRESS_NO_STOCK: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.PublicIpAddressNoStock");
/// `InvalidOperation.RebootingRequired`, HTTP 403.
pub const INVALID_OPERATION_REBOOTING_REQUIRED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.RebootingRequired");
/// `InvalidOperation.RedeployInstance`, HTTP 403.
pub const INVALID_OPERATION_REDEPLOY_INSTANCE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.RedeployInstance");
/// `InvalidOperation.RegionNotSupportIpPrefix`, HTTP 500.
pub const INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX: ErrorCode =
    ErrorCode::new(500, "InvalidOperation.RegionNotSupportIpPrefix");
/// `InvalidOperation.RegionNotSupportNetworkInterfaceId`, HTTP 403.
pub const INVALID_OPERATION_REGION_NOT_SUPPORT_NETWORK_INTERFACE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.RegionNotSupportNetworkInterfaceId");
/// `InvalidOperation.RelatedSnapshotNotFinished`, HTTP 403.
pub const INVALID_OPERATION_RELATED_SNAPSHOT_NOT_FINISHED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.RelatedSnapshotNotFinished");
/// `InvalidOperation.ReleasePrivatePoolUnsupported`, HTTP 400.
pub const INVALID_OPERATION_RELEASE_PRIVATE_POOL_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.ReleasePrivatePoolUnsupported");
/// `InvalidOperation.RepeatModeUnsupported`, HTTP 403.
pub const INVALID_OPERATION_REPEAT_MODE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.RepeatModeUnsupported");
/// `InvalidOperation.ResourceManagedByCloudProduct`, HTTP 403.
pub const INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.ResourceManagedByCloudProduct");
/// `InvalidOperation.RouterInterfaceNotDeleted`, HTTP 400.
pub const INVALID_OPERATION_ROUTER_INTERFACE_NOT_DELETED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.RouterInterfaceNotDeleted");
/// `InvalidOperation.SecurityGroupNotAuthorized`, HTTP 401.
pub const INVALID_OPERATION_SECURITY_GROUP_NOT_AUTHORIZED: ErrorCode =
    ErrorCode::new(401, "InvalidOperation.SecurityGroupNotAuthorized");
/// `InvalidOperation.SecurityGroupRuleDenied`, HTTP 403.
pub const INVALID_OPERATION_SECURITY_GROUP_RULE_DENIED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.SecurityGroupRuleDenied");
/// `InvalidOperation.SlaveEniMustHaveBondingEni`, HTTP 404.
pub const INVALID_OPERATION_SLAVE_ENI_MUST_HAVE_BONDING_ENI: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.SlaveEniMustHaveBondingEni");
/// `InvalidOperation.StarterPackage`, HTTP 403.
pub const INVALID_OPERATION_STARTER_PACKAGE: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.StarterPackage");
/// `InvalidOperation.TrunkingIsNotAllowed`, HTTP 403.
pub const INVALID_OPERATION_TRUNKING_IS_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.TrunkingIsNotAllowed");
/// `Invalid.OperationType`, HTTP 404.
pub const INVALID_OPERATION_TYPE: ErrorCode = ErrorCode::new(404, "Invalid.OperationType");
/// `Invalid.OperationType`, HTTP 400.
pub const INVALID_OPERATION_TYPE_400: ErrorCode = ErrorCode::new(400, "Invalid.OperationType");
/// `InvalidOperation.Unauthorized`, HTTP 403.
pub const INVALID_OPERATION_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.Unauthorized");
/// `InvalidOperation.UnfinishedCrossRegionCopy`, HTTP 403.
pub const INVALID_OPERATION_UNFINISHED_CROSS_REGION_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.UnfinishedCrossRegionCopy");
/// `InvalidOperation.UnfinishedEncryptedSnapshotCopy`, HTTP 403.
pub const INVALID_OPERATION_UNFINISHED_ENCRYPTED_SNAPSHOT_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.UnfinishedEncryptedSnapshotCopy");
/// `InvalidOperation.Unsupported`, HTTP 400.
pub const INVALID_OPERATION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.Unsupported");
/// `InvalidOperation.UserNotSupported`, HTTP 400.
pub const INVALID_OPERATION_USER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.UserNotSupported");
/// `InvalidOperation.UserNotSupportNetworkCard`, HTTP 400.
pub const INVALID_OPERATION_USER_NOT_SUPPORT_NETWORK_CARD: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.UserNotSupportNetworkCard");
/// `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`, HTTP 400.
pub const INVALID_OPERATION_VPC_HAS_ENABLED_ADVANCED_NETWORK_FEATURE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature");
/// `InvalidOperation.VpcMismatch`, HTTP 403.
pub const INVALID_OPERATION_VPC_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.VpcMismatch");
/// `InvalidOperation.VswAndEcsAvailabilityZoneMismatch`, HTTP 403.
pub const INVALID_OPERATION_VSW_AND_ECS_AVAILABILITY_ZONE_MISMATCH: ErrorCode =
    ErrorCode::new(403, "InvalidOperation.VswAndEcsAvailabilityZoneMismatch");
/// `InvalidOperation.VSwitchCidrReservationNotExist`, HTTP 404.
pub const INVALID_OPERATION_V_SWITCH_CIDR_RESERVATION_NOT_EXIST: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.VSwitchCidrReservationNotExist");
/// `InvalidOperation.VSwitchIpv6Disabled`, HTTP 404.
pub const INVALID_OPERATION_V_SWITCH_IPV6_DISABLED: ErrorCode =
    ErrorCode::new(404, "InvalidOperation.VSwitchIpv6Disabled");
/// `InvalidOpposite.NotFound`, HTTP 400.
pub const INVALID_OPPOSITE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidOpposite.NotFound");
/// `InvalidOppositeRegionId.NotFound`, HTTP 404.
pub const INVALID_OPPOSITE_REGION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidOppositeRegionId.NotFound");
/// `InvalidOppositeRegionId.NotFound`, HTTP 400.
pub const INVALID_OPPOSITE_REGION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRegionId.NotFound");
/// `InvalidOppositeRouterType`, HTTP 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRouterType");
/// `InvalidOppositeRouterType.ValueNotSupported`, HTTP 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRouterType.ValueNotSupported");
/// `InvalidOSSBucket.EncryptUnsupported`, HTTP 403.
pub const INVALID_OSS_BUCKET_ENCRYPT_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidOSSBucket.EncryptUnsupported");
/// `InvalidOSSBucket.FlowLimit`, HTTP 400.
pub const INVALID_OSS_BUCKET_FLOW_LIMIT: ErrorCode =
    ErrorCode::new(400, "InvalidOSSBucket.FlowLimit");
/// `InvalidOSSBucket.Malformed`, HTTP 400.
pub const INVALID_OSS_BUCKET_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidOSSBucket.Malformed");
/// `InvalidOssBucketName.InOtherRegion`, HTTP 400.
pub const INVALID_OSS_BUCKET_NAME_IN_OTHER_REGION: ErrorCode =
    ErrorCode::new(400, "InvalidOssBucketName.InOtherRegion");
/// `InvalidOssBucketName.NotFound`, HTTP 404.
pub const INVALID_OSS_BUCKET_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidOssBucketName.NotFound");
/// `InvalidOSSBucket.NotFound`, HTTP 400.
pub const INVALID_OSS_BUCKET_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidOSSBucket.NotFound");
/// `InvalidOSSBucket.NotFound`, HTTP 403.
pub const INVALID_OSS_BUCKET_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidOSSBucket.NotFound");
/// `InvalidOSSBucket.NotMatched`, HTTP 400.
pub const INVALID_OSS_BUCKET_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "InvalidOSSBucket.NotMatched");
/// `InvalidOSS.NotAuthorized`, HTTP 403.
pub const INVALID_OSS_NOT_AUTHORIZED: ErrorCode = ErrorCode::new(403, "InvalidOSS.NotAuthorized");
/// `InvalidOSSObject.Malformed`, HTTP 400.
pub const INVALID_OSS_OBJECT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidOSSObject.Malformed");
/// `InvalidOSSObject.NeedRestore`, HTTP 400.
pub const INVALID_OSS_OBJECT_NEED_RESTORE: ErrorCode =
    ErrorCode::new(400, "InvalidOSSObject.NeedRestore");
/// `InvalidOSSObject.NotFound`, HTTP 400.
pub const INVALID_OSS_OBJECT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidOSSObject.NotFound");
/// `InvalidOSSObject.Size`, HTTP 400.
pub const INVALID_OSS_OBJECT_SIZE: ErrorCode = ErrorCode::new(400, "InvalidOSSObject.Size");
/// `InvalidOSSPrefix.Malformed`, HTTP 400.
pub const INVALID_OSS_PREFIX_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidOSSPrefix.Malformed");
/// `InvalidOSType`, HTTP 404.
pub const INVALID_OS_TYPE: ErrorCode = ErrorCode::new(404, "InvalidOSType");
/// `InvalidOSType.Malformed`, HTTP 400.
pub const INVALID_OS_TYPE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidOSType.Malformed");
/// `Invalid.PackageType`, HTTP 400.
pub const INVALID_PACKAGE_TYPE: ErrorCode = ErrorCode::new(400, "Invalid.PackageType");
/// `InvalidParam`, HTTP 400.
pub const INVALID_PARAM: ErrorCode = ErrorCode::new(400, "InvalidParam");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameters.CountLimitExceeded`, HTTP 403.
pub const INVALID_PARAMETERS_COUNT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidParameters.CountLimitExceeded");
/// `InvalidParameters.KeyDuplicate`, HTTP 400.
pub const INVALID_PARAMETERS_KEY_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameters.KeyDuplicate");
/// `InvalidParameters.KeyEmpty`, HTTP 400.
pub const INVALID_PARAMETERS_KEY_EMPTY: ErrorCode =
    ErrorCode::new(400, "InvalidParameters.KeyEmpty");
/// `InvalidParameters.KeyLengthLimitExceeded`, HTTP 403.
pub const INVALID_PARAMETERS_KEY_LENGTH_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "InvalidParameters.KeyLengthLimitExceeded");
/// `InvalidParameters.KeyMalformed`, HTTP 400.
pub const INVALID_PARAMETERS_KEY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameters.KeyMalformed");
/// `InvalidParameters.KeyNotMatch`, HTTP 400.
pub const INVALID_PARAMETERS_KEY_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidParameters.KeyNotMatch");
/// `InvalidParameters.ValueTypeUnsupported`, HTTP 403.
pub const INVALID_PARAMETERS_VALUE_TYPE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidParameters.ValueTypeUnsupported");
/// `Invalid.Parameter`, HTTP 400.
pub const INVALID_PARAMETER_400: ErrorCode = ErrorCode::new(400, "Invalid.Parameter");
/// `InvalidParameter`, HTTP 403.
pub const INVALID_PARAMETER_403: ErrorCode = ErrorCode::new(403, "InvalidParameter");
/// `Invalid.Parameter`, HTTP 403.
pub const INVALID_PARAMETER_403_2: ErrorCode = ErrorCode::new(403, "Invalid.Parameter");
/// `InvalidParameter`, HTTP 404.
pub const INVALID_PARAMETER_404: ErrorCode = ErrorCode::new(404, "InvalidParameter");
/// `InvalidParameter`, HTTP 500.
pub const INVALID_PARAMETER_500: ErrorCode = ErrorCode::new(500, "InvalidParameter");
/// `InvalidParameter.ActionOnMaintenance`, HTTP 404.
pub const INVALID_PARAMETER_ACTION_ON_MAINTENANCE: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.ActionOnMaintenance");
/// `InvalidParameter.AddressFamily`, HTTP 400.
pub const INVALID_PARAMETER_ADDRESS_FAMILY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AddressFamily");
/// `InvalidParameter.AdvancedFeatures`, HTTP 403.
pub const INVALID_PARAMETER_ADVANCED_FEATURES: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.AdvancedFeatures");
/// `InvalidParameter.Affinity`, HTTP 400.
pub const INVALID_PARAMETER_AFFINITY: ErrorCode = ErrorCode::new(400, "InvalidParameter.Affinity");
/// `InvalidParameter.AllowedUpgradeWindow`, HTTP 400.
pub const INVALID_PARAMETER_ALLOWED_UPGRADE_WINDOW: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AllowedUpgradeWindow");
/// `InvalidParameter.AllowMigrateAcrossZone`, HTTP 400.
pub const INVALID_PARAMETER_ALLOW_MIGRATE_ACROSS_ZONE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AllowMigrateAcrossZone");
/// `InvalidParameter.AllEmpty`, HTTP 400.
pub const INVALID_PARAMETER_ALL_EMPTY: ErrorCode = ErrorCode::new(400, "InvalidParameter.AllEmpty");
/// `InvalidParameter.AllEmpty`, HTTP 403.
pub const INVALID_PARAMETER_ALL_EMPTY_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.AllEmpty");
/// `InvalidParameter.AlreadyInTargetVpc`, HTTP 404.
pub const INVALID_PARAMETER_ALREADY_IN_TARGET_VPC: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.AlreadyInTargetVpc");
/// `InvalidParameter.Arns`, HTTP 400.
pub const INVALID_PARAMETER_ARNS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Arns");
/// `InvalidParameter.AutoRenewWithEcs`, HTTP 403.
pub const INVALID_PARAMETER_AUTO_RENEW_WITH_ECS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.AutoRenewWithEcs");
/// `InvalidParameter.Bandwidth`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Bandwidth");
/// `InvalidParameter.BandwidthBiggerThanBaseBandwidth`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH_BIGGER_THAN_BASE_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.BandwidthBiggerThanBaseBandwidth");
/// `InvalidParameter.BindingInstanceRegion`, HTTP 400.
pub const INVALID_PARAMETER_BINDING_INSTANCE_REGION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.BindingInstanceRegion");
/// `InvalidParameter.Capacity`, HTTP 400.
pub const INVALID_PARAMETER_CAPACITY: ErrorCode = ErrorCode::new(400, "InvalidParameter.Capacity");
/// `InvalidParameter.CapacityExceed`, HTTP 400.
pub const INVALID_PARAMETER_CAPACITY_EXCEED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CapacityExceed");
/// `InvalidParameterCharacter.CommandDescription`, HTTP 403.
pub const INVALID_PARAMETER_CHARACTER_COMMAND_DESCRIPTION: ErrorCode =
    ErrorCode::new(403, "InvalidParameterCharacter.CommandDescription");
/// `InvalidParameterCharacter.CommandName`, HTTP 403.
pub const INVALID_PARAMETER_CHARACTER_COMMAND_NAME: ErrorCode =
    ErrorCode::new(403, "InvalidParameterCharacter.CommandName");
/// `InvalidParameterCharacter.CommandWorkingDir`, HTTP 403.
pub const INVALID_PARAMETER_CHARACTER_COMMAND_WORKING_DIR: ErrorCode =
    ErrorCode::new(403, "InvalidParameterCharacter.CommandWorkingDir");
/// `InvalidParameter.CidrDuplicated`, HTTP 400.
pub const INVALID_PARAMETER_CIDR_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CidrDuplicated");
/// `InvalidParameter.CidrMalformed`, HTTP 400.
pub const INVALID_PARAMETER_CIDR_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CidrMalformed");
/// `InvalidParameter.CloudboxNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_CLOUDBOX_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CloudboxNotSupported");
/// `InvalidParameter.Combination`, HTTP 403.
pub const INVALID_PARAMETER_COMBINATION: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.Combination");
/// `InvalidParameter.Conflict`, HTTP 400.
pub const INVALID_PARAMETER_CONFLICT: ErrorCode = ErrorCode::new(400, "InvalidParameter.Conflict");
/// `InvalidParameter.CopiedSnapshotsRetentionDays`, HTTP 403.
pub const INVALID_PARAMETER_COPIED_SNAPSHOTS_RETENTION_DAYS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.CopiedSnapshotsRetentionDays");
/// `InvalidParameter.CpuOptionsTopologyType`, HTTP 400.
pub const INVALID_PARAMETER_CPU_OPTIONS_TOPOLOGY_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CpuOptionsTopologyType");
/// `InvalidParameter.CreditSpecification`, HTTP 400.
pub const INVALID_PARAMETER_CREDIT_SPECIFICATION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CreditSpecification");
/// `InvalidParameter.CrossRegionNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_CROSS_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CrossRegionNotSupport");
/// `InvalidParameter.DataEncryptedKeyCreateFailed`, HTTP 403.
pub const INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.DataEncryptedKeyCreateFailed");
/// `InvalidParameter.DataEncryptedKeyCreateFailed`, HTTP 400.
pub const INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DataEncryptedKeyCreateFailed");
/// `InvalidParameter.DataEncryptedKeyCreateFailed`, HTTP 500.
pub const INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED_500: ErrorCode =
    ErrorCode::new(500, "InvalidParameter.DataEncryptedKeyCreateFailed");
/// `InvalidParameter.DedicatedHostClusterIds`, HTTP 400.
pub const INVALID_PARAMETER_DEDICATED_HOST_CLUSTER_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DedicatedHostClusterIds");
/// `InvalidParameter.DedicatedHostIds`, HTTP 400.
pub const INVALID_PARAMETER_DEDICATED_HOST_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DedicatedHostIds");
/// `InvalidParameter.DedicatedRegionNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_DEDICATED_REGION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DedicatedRegionNotSupported");
/// `InvalidParameter.DeleteWithInstance`, HTTP 403.
pub const INVALID_PARAMETER_DELETE_WITH_INSTANCE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.DeleteWithInstance");
/// `InvalidParameter.DeploymentSetGroupNo`, HTTP 404.
pub const INVALID_PARAMETER_DEPLOYMENT_SET_GROUP_NO: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.DeploymentSetGroupNo");
/// `InvalidParameter.Description`, HTTP 400.
pub const INVALID_PARAMETER_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Description");
/// `InvalidParameterDestinationStorageLocationArn.Malformed`, HTTP 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_MALFORMED: ErrorCode = ErrorCode::new(
    403,
    "InvalidParameterDestinationStorageLocationArn.Malformed",
);
/// `InvalidParameterDestinationStorageLocationArn.RegionNotMatch`, HTTP 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_REGION_NOT_MATCH: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidParameterDestinationStorageLocationArn.RegionNotMatch",
    );
/// `InvalidParameterDestinationStorageLocationArn.Unauthorized`, HTTP 403.
pub const INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidParameterDestinationStorageLocationArn.Unauthorized",
    );
/// `InvalidParameter.DetectionStrategy`, HTTP 400.
pub const INVALID_PARAMETER_DETECTION_STRATEGY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DetectionStrategy");
/// `InvalidParameter.DiskCategory`, HTTP 400.
pub const INVALID_PARAMETER_DISK_CATEGORY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DiskCategory");
/// `InvalidParameter.DiskCategoryAndMultiAttachConflict`, HTTP 403.
pub const INVALID_PARAMETER_DISK_CATEGORY_AND_MULTI_ATTACH_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.DiskCategoryAndMultiAttachConflict");
/// `InvalidParameter.DiskCategoryAndMultiAttachNotMatch`, HTTP 403.
pub const INVALID_PARAMETER_DISK_CATEGORY_AND_MULTI_ATTACH_NOT_MATCH: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.DiskCategoryAndMultiAttachNotMatch");
/// `InvalidParameter.DiskIds`, HTTP 400.
pub const INVALID_PARAMETER_DISK_IDS: ErrorCode = ErrorCode::new(400, "InvalidParameter.DiskIds");
/// `InvalidParameter.DiskType`, HTTP 400.
pub const INVALID_PARAMETER_DISK_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParameter.DiskType");
/// `InvalidParameter.Domain`, HTTP 400.
pub const INVALID_PARAMETER_DOMAIN: ErrorCode = ErrorCode::new(400, "InvalidParameter.Domain");
/// `InvalidParameter.Duration`, HTTP 403.
pub const INVALID_PARAMETER_DURATION: ErrorCode = ErrorCode::new(403, "InvalidParameter.Duration");
/// `InvalidParameter.EncryptedIllegal`, HTTP 400.
pub const INVALID_PARAMETER_ENCRYPTED_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EncryptedIllegal");
/// `InvalidParameter.Encrypted.KmsNotEnable`, HTTP 400.
pub const INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Encrypted.KmsNotEnable");
/// `InvalidParameter.EncryptedNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_ENCRYPTED_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EncryptedNotSupported");
/// `InvalidParameter.EndTime`, HTTP 400.
pub const INVALID_PARAMETER_END_TIME: ErrorCode = ErrorCode::new(400, "InvalidParameter.EndTime");
/// `InvalidParameter.EndTime`, HTTP 403.
pub const INVALID_PARAMETER_END_TIME_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.EndTime");
/// `InvalidParameter.EniConnectionTrackingConfiguration`, HTTP 400.
pub const INVALID_PARAMETER_ENI_CONNECTION_TRACKING_CONFIGURATION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniConnectionTrackingConfiguration");
/// `InvalidParameter.EniInstanceId`, HTTP 400.
pub const INVALID_PARAMETER_ENI_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniInstanceId");
/// `InvalidParameter.EniNo`, HTTP 404.
pub const INVALID_PARAMETER_ENI_NO: ErrorCode = ErrorCode::new(404, "InvalidParameter.EniNo");
/// `InvalidParameter.EniNotBelongEcs`, HTTP 403.
pub const INVALID_PARAMETER_ENI_NOT_BELONG_ECS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.EniNotBelongEcs");
/// `InvalidParameter.EniNotBelongEcs`, HTTP 400.
pub const INVALID_PARAMETER_ENI_NOT_BELONG_ECS_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniNotBelongEcs");
/// `InvalidParameter.EniNotBelongTrunk`, HTTP 403.
pub const INVALID_PARAMETER_ENI_NOT_BELONG_TRUNK: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.EniNotBelongTrunk");
/// `InvalidParameter.EniNumExceededWithLaunchEcs`, HTTP 403.
pub const INVALID_PARAMETER_ENI_NUM_EXCEEDED_WITH_LAUNCH_ECS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.EniNumExceededWithLaunchEcs");
/// `InvalidParameter.EniQueueSize`, HTTP 400.
pub const INVALID_PARAMETER_ENI_QUEUE_SIZE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniQueueSize");
/// `InvalidParameter.EniTrafficMode`, HTTP 403.
pub const INVALID_PARAMETER_ENI_TRAFFIC_MODE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.EniTrafficMode");
/// `InvalidParameter.EniTrafficMode`, HTTP 400.
pub const INVALID_PARAMETER_ENI_TRAFFIC_MODE_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniTrafficMode");
/// `InvalidParameter.EniType`, HTTP 403.
pub const INVALID_PARAMETER_ENI_TYPE: ErrorCode = ErrorCode::new(403, "InvalidParameter.EniType");
/// `InvalidParameter.FileGroup`, HTTP 400.
pub const INVALID_PARAMETER_FILE_GROUP: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.FileGroup");
/// `InvalidParameter.FileOwner`, HTTP 400.
pub const INVALID_PARAMETER_FILE_OWNER: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.FileOwner");
/// `InvalidParameterForce.DiskCategoryNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_FORCE_DISK_CATEGORY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameterForce.DiskCategoryNotSupported");
/// `InvalidParameterForce.MultiAttachDiskNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_FORCE_MULTI_ATTACH_DISK_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameterForce.MultiAttachDiskNotSupported");
/// `InvalidParameterForce.PrepaidDiskNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_FORCE_PREPAID_DISK_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameterForce.PrepaidDiskNotSupported");
/// `InvalidParameterForce.RegionNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_FORCE_REGION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameterForce.RegionNotSupported");
/// `InvalidParameter.Frequency`, HTTP 400.
pub const INVALID_PARAMETER_FREQUENCY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Frequency");
/// `InvalidParameter.granularity`, HTTP 400.
pub const INVALID_PARAMETER_GRANULARITY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.granularity");
/// `InvalidParameter.GroupCount`, HTTP 400.
pub const INVALID_PARAMETER_GROUP_COUNT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.GroupCount");
/// `InvalidParameter.InnerAccessPolicy`, HTTP 404.
pub const INVALID_PARAMETER_INNER_ACCESS_POLICY: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.InnerAccessPolicy");
/// `InvalidParameter.InstanceId`, HTTP 403.
pub const INVALID_PARAMETER_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InstanceId");
/// `InvalidParameter.InstanceIds`, HTTP 400.
pub const INVALID_PARAMETER_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.InstanceIds");
/// `InvalidParameter.InstanceTypeNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.InstanceTypeNotSupport");
/// `InvalidParameter.InternetMaxBandwidthOut`, HTTP 403.
pub const INVALID_PARAMETER_INTERNET_MAX_BANDWIDTH_OUT: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InternetMaxBandwidthOut");
/// `InvalidParameter.InvalidDedicatedHostId`, HTTP 403.
pub const INVALID_PARAMETER_INVALID_DEDICATED_HOST_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InvalidDedicatedHostId");
/// `InvalidParameter.InvalidEniQueueNumber`, HTTP 403.
pub const INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InvalidEniQueueNumber");
/// `InvalidParameter.InvalidInstanceId`, HTTP 403.
pub const INVALID_PARAMETER_INVALID_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InvalidInstanceId");
/// `InvalidParameter.InvalidInstanceId`, HTTP 404.
pub const INVALID_PARAMETER_INVALID_INSTANCE_ID_404: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.InvalidInstanceId");
/// `InvalidParameter.InvalidInstanceIdAndVpcId`, HTTP 403.
pub const INVALID_PARAMETER_INVALID_INSTANCE_ID_AND_VPC_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InvalidInstanceIdAndVpcId");
/// `InvalidParameter.InvalidQueuePairNumber`, HTTP 403.
pub const INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.InvalidQueuePairNumber");
/// `InvalidParameter.InvalidQueuePairNumber`, HTTP 400.
pub const INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.InvalidQueuePairNumber");
/// `InvalidParameter.Ipv6CidrIp`, HTTP 400.
pub const INVALID_PARAMETER_IPV6_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Ipv6CidrIp");
/// `InvalidParameter.IsPublic`, HTTP 403.
pub const INVALID_PARAMETER_IS_PUBLIC: ErrorCode = ErrorCode::new(403, "InvalidParameter.IsPublic");
/// `InvalidParameter.KeypairAlreadyAttachedInstance`, HTTP 400.
pub const INVALID_PARAMETER_KEYPAIR_ALREADY_ATTACHED_INSTANCE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KeypairAlreadyAttachedInstance");
/// `InvalidParameter.KMSKeyId.CMKNotEnabled`, HTTP 403.
pub const INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled");
/// `InvalidParameter.KMSKeyId.CMKNotEnabled`, HTTP 400.
pub const INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.CMKNotEnabled");
/// `InvalidParameter.KMSKeyId.CMKUnauthorized`, HTTP 403.
pub const INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized");
/// `InvalidParameter.KMSKeyId.CMKUnauthorized`, HTTP 400.
pub const INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.CMKUnauthorized");
/// `InvalidParameter.KMSKeyId.KMSUnauthorized`, HTTP 403.
pub const INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized");
/// `InvalidParameter.KMSKeyId.KMSUnauthorized`, HTTP 400.
pub const INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.KMSUnauthorized");
/// `InvalidParameter.KMSKeyId.NotFound`, HTTP 404.
pub const INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.KMSKeyId.NotFound");
/// `InvalidParameter.KMSKeyId.NotFound`, HTTP 400.
pub const INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KMSKeyId.NotFound");
/// `InvalidParameter.KMSKeyId.NotFound`, HTTP 403.
pub const INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.NotFound");
/// `InvalidParameter.KmsNotEnabled`, HTTP 400.
pub const INVALID_PARAMETER_KMS_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.KmsNotEnabled");
/// `InvalidParameter.KmsNotEnabled`, HTTP 403.
pub const INVALID_PARAMETER_KMS_NOT_ENABLED_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.KmsNotEnabled");
/// `InvalidParameter.LaunchPermission`, HTTP 400.
pub const INVALID_PARAMETER_LAUNCH_PERMISSION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.LaunchPermission");
/// `InvalidParameter.Malformed`, HTTP 403.
pub const INVALID_PARAMETER_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.Malformed");
/// `InvalidParameter.MaxPrice`, HTTP 400.
pub const INVALID_PARAMETER_MAX_PRICE: ErrorCode = ErrorCode::new(400, "InvalidParameter.MaxPrice");
/// `InvalidParameter.MaxPrice`, HTTP 404.
pub const INVALID_PARAMETER_MAX_PRICE_404: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.MaxPrice");
/// `InvalidParameter.MaxResults`, HTTP 400.
pub const INVALID_PARAMETER_MAX_RESULTS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MaxResults");
/// `InvalidParameter.MetricId`, HTTP 400.
pub const INVALID_PARAMETER_METRIC_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.MetricId");
/// `InvalidParameter.MetricIds`, HTTP 400.
pub const INVALID_PARAMETER_METRIC_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MetricIds");
/// `InvalidParameter.MetricSetId`, HTTP 400.
pub const INVALID_PARAMETER_METRIC_SET_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MetricSetId");
/// `InvalidParameter.Mismatch`, HTTP 400.
pub const INVALID_PARAMETER_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidParameter.Mismatch");
/// `InvalidParameter.Mismatch`, HTTP 403.
pub const INVALID_PARAMETER_MISMATCH_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.Mismatch");
/// `InvalidParameter.MultiAttach`, HTTP 403.
pub const INVALID_PARAMETER_MULTI_ATTACH: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.MultiAttach");
/// `InvalidParameter.MultiAttachAndEnableSharedNotMatch`, HTTP 403.
pub const INVALID_PARAMETER_MULTI_ATTACH_AND_ENABLE_SHARED_NOT_MATCH: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.MultiAttachAndEnableSharedNotMatch");
/// `InvalidParameter.MultiAttachAndInstanceIdConflict`, HTTP 403.
pub const INVALID_PARAMETER_MULTI_ATTACH_AND_INSTANCE_ID_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.MultiAttachAndInstanceIdConflict");
/// `InvalidParameter.MustBeEmpty`, HTTP 404.
pub const INVALID_PARAMETER_MUST_BE_EMPTY: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.MustBeEmpty");
/// `InvalidParameter.Name`, HTTP 400.
pub const INVALID_PARAMETER_NAME: ErrorCode = ErrorCode::new(400, "InvalidParameter.Name");
/// `InvalidParameter.Name.Malformed`, HTTP 400.
pub const INVALID_PARAMETER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.Malformed");
/// `InvalidParameter.NetworkCardIndexInvalid`, HTTP 400.
pub const INVALID_PARAMETER_NETWORK_CARD_INDEX_INVALID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NetworkCardIndexInvalid");
/// `InvalidParameter.NetworkInterface`, HTTP 403.
pub const INVALID_PARAMETER_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.NetworkInterface");
/// `InvalidParameter.NextToken`, HTTP 400.
pub const INVALID_PARAMETER_NEXT_TOKEN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NextToken");
/// `InvalidParameter.NotEnoughIpInVSwitch`, HTTP 404.
pub const INVALID_PARAMETER_NOT_ENOUGH_IP_IN_V_SWITCH: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.NotEnoughIpInVSwitch");
/// `InvalidParameter.NotMatch`, HTTP 403.
pub const INVALID_PARAMETER_NOT_MATCH: ErrorCode = ErrorCode::new(403, "InvalidParameter.NotMatch");
/// `InvalidParameter.OssBucketName`, HTTP 400.
pub const INVALID_PARAMETER_OSS_BUCKET_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OssBucketName");
/// `InvalidParameter.OssEncryptionAlgorithm`, HTTP 400.
pub const INVALID_PARAMETER_OSS_ENCRYPTION_ALGORITHM: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OssEncryptionAlgorithm");
/// `InvalidParameter.OssEncryptionKeyId`, HTTP 400.
pub const INVALID_PARAMETER_OSS_ENCRYPTION_KEY_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OssEncryptionKeyId");
/// `InvalidParameter.OssEncryptionType`, HTTP 400.
pub const INVALID_PARAMETER_OSS_ENCRYPTION_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OssEncryptionType");
/// `InvalidParameter.OssPrefix`, HTTP 400.
pub const INVALID_PARAMETER_OSS_PREFIX: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OssPrefix");
/// `InvalidParameter.Owner`, HTTP 400.
pub const INVALID_PARAMETER_OWNER: ErrorCode = ErrorCode::new(400, "InvalidParameter.Owner");
/// `InvalidParameter.PageNumber`, HTTP 403.
pub const INVALID_PARAMETER_PAGE_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.PageNumber");
/// `InvalidParameter.PageSize`, HTTP 403.
pub const INVALID_PARAMETER_PAGE_SIZE: ErrorCode = ErrorCode::new(403, "InvalidParameter.PageSize");
/// `InvalidParameter.Param`, HTTP 400.
pub const INVALID_PARAMETER_PARAM: ErrorCode = ErrorCode::new(400, "InvalidParameter.Param");
/// `InvalidParameter.Parameters`, HTTP 400.
pub const INVALID_PARAMETER_PARAMETERS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Parameters");
/// `InvalidParameter.Period`, HTTP 403.
pub const INVALID_PARAMETER_PERIOD: ErrorCode = ErrorCode::new(403, "InvalidParameter.Period");
/// `InvalidParameter.Period`, HTTP 400.
pub const INVALID_PARAMETER_PERIOD_400: ErrorCode = ErrorCode::new(400, "InvalidParameter.Period");
/// `InvalidParameter.periodTime`, HTTP 400.
pub const INVALID_PARAMETER_PERIOD_TIME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.periodTime");
/// `InvalidParameter.PeriodUnit`, HTTP 403.
pub const INVALID_PARAMETER_PERIOD_UNIT: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.PeriodUnit");
/// `InvalidParameter.PeriodUnit`, HTTP 400.
pub const INVALID_PARAMETER_PERIOD_UNIT_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PeriodUnit");
/// `InvalidParameter.Platform`, HTTP 400.
pub const INVALID_PARAMETER_PLATFORM: ErrorCode = ErrorCode::new(400, "InvalidParameter.Platform");
/// `InvalidParameter.PrefixListName`, HTTP 400.
pub const INVALID_PARAMETER_PREFIX_LIST_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PrefixListName");
/// `InvalidParameter.PrivateIpAddressRepeated`, HTTP 403.
pub const INVALID_PARAMETER_PRIVATE_IP_ADDRESS_REPEATED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.PrivateIpAddressRepeated");
/// `InvalidParameter.PrivatePoolOptions.Id`, HTTP 400.
pub const INVALID_PARAMETER_PRIVATE_POOL_OPTIONS_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PrivatePoolOptions.Id");
/// `InvalidParameter.PrivatePoolOptions.Ids`, HTTP 400.
pub const INVALID_PARAMETER_PRIVATE_POOL_OPTIONS_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PrivatePoolOptions.Ids");
/// `InvalidParameter.Quantity`, HTTP 400.
pub const INVALID_PARAMETER_QUANTITY: ErrorCode = ErrorCode::new(400, "InvalidParameter.Quantity");
/// `InvalidParameter.QueuePairNumberMustEmpty`, HTTP 403.
pub const INVALID_PARAMETER_QUEUE_PAIR_NUMBER_MUST_EMPTY: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.QueuePairNumberMustEmpty");
/// `InvalidParameter.QueuePairNumberMustEmpty`, HTTP 400.
pub const INVALID_PARAMETER_QUEUE_PAIR_NUMBER_MUST_EMPTY_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.QueuePairNumberMustEmpty");
/// `InvalidParameter.RecycleBin`, HTTP 400.
pub const INVALID_PARAMETER_RECYCLE_BIN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RecycleBin");
/// `InvalidParameter.RegionId`, HTTP 400.
pub const INVALID_PARAMETER_REGION_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.RegionId");
/// `InvalidParameter.RegionIdAndInstanceId`, HTTP 403.
pub const INVALID_PARAMETER_REGION_ID_AND_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.RegionIdAndInstanceId");
/// `InvalidParameter.RenewalStatus`, HTTP 403.
pub const INVALID_PARAMETER_RENEWAL_STATUS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.RenewalStatus");
/// `InvalidParameter.RenewalStatusInstanceId`, HTTP 403.
pub const INVALID_PARAMETER_RENEWAL_STATUS_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.RenewalStatusInstanceId");
/// `InvalidParameter.ReportNotExist`, HTTP 403.
pub const INVALID_PARAMETER_REPORT_NOT_EXIST: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ReportNotExist");
/// `InvalidParameter.ReservedInstanceIds`, HTTP 400.
pub const INVALID_PARAMETER_RESERVED_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ReservedInstanceIds");
/// `InvalidParameter.ReservedInstanceName`, HTTP 403.
pub const INVALID_PARAMETER_RESERVED_INSTANCE_NAME: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ReservedInstanceName");
/// `InvalidParameter.ReservedInstanceName`, HTTP 400.
pub const INVALID_PARAMETER_RESERVED_INSTANCE_NAME_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ReservedInstanceName");
/// `InvalidParameter.ResourceGroupId`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceGroupId");
/// `InvalidParameter.ResourceOwnerAccount`, HTTP 403.
pub const INVALID_PARAMETER_RESOURCE_OWNER_ACCOUNT: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ResourceOwnerAccount");
/// `InvalidParameter.ResourceOwnerId`, HTTP 403.
pub const INVALID_PARAMETER_RESOURCE_OWNER_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ResourceOwnerId");
/// `InvalidParameter.Scope`, HTTP 403.
pub const INVALID_PARAMETER_SCOPE: ErrorCode = ErrorCode::new(403, "InvalidParameter.Scope");
/// `InvalidParameter.Scope`, HTTP 400.
pub const INVALID_PARAMETER_SCOPE_400: ErrorCode = ErrorCode::new(400, "InvalidParameter.Scope");
/// `InvalidParameter.SecurityGroupId`, HTTP 400.
pub const INVALID_PARAMETER_SECURITY_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SecurityGroupId");
/// `InvalidParameter.SecurityGroupId`, HTTP 404.
pub const INVALID_PARAMETER_SECURITY_GROUP_ID_404: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.SecurityGroupId");
/// `InvalidParameter.SecurityGroupIdRepeated`, HTTP 400.
pub const INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SecurityGroupIdRepeated");
/// `InvalidParameter.SecurityGroupIdRepeated`, HTTP 404.
pub const INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED_404: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.SecurityGroupIdRepeated");
/// `InvalidParameter.SecurityGroupType`, HTTP 400.
pub const INVALID_PARAMETER_SECURITY_GROUP_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SecurityGroupType");
/// `InvalidParameter.SettingType`, HTTP 400.
pub const INVALID_PARAMETER_SETTING_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SettingType");
/// `InvalidParameter.SlbUdpTimeout`, HTTP 400.
pub const INVALID_PARAMETER_SLB_UDP_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SlbUdpTimeout");
/// `InvalidParameter.SlsLogstoreName`, HTTP 400.
pub const INVALID_PARAMETER_SLS_LOGSTORE_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SlsLogstoreName");
/// `InvalidParameter.SlsProjectName`, HTTP 400.
pub const INVALID_PARAMETER_SLS_PROJECT_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SlsProjectName");
/// `InvalidParameter.Spec.ValueNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_SPEC_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Spec.ValueNotSupported");
/// `InvalidParameter.SplitOrMerge`, HTTP 403.
pub const INVALID_PARAMETER_SPLIT_OR_MERGE: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.SplitOrMerge");
/// `InvalidParameter.SplitOrMerge`, HTTP 400.
pub const INVALID_PARAMETER_SPLIT_OR_MERGE_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SplitOrMerge");
/// `InvalidParameter.SpotInstancePoolsToUseCount`, HTTP 400.
pub const INVALID_PARAMETER_SPOT_INSTANCE_POOLS_TO_USE_COUNT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SpotInstancePoolsToUseCount");
/// `InvalidParameter.Status`, HTTP 400.
pub const INVALID_PARAMETER_STATUS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Status");
/// `InvalidParameter.StorageSetId`, HTTP 403.
pub const INVALID_PARAMETER_STORAGE_SET_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.StorageSetId");
/// `InvalidParameter.StorageSetPartitionNumber`, HTTP 403.
pub const INVALID_PARAMETER_STORAGE_SET_PARTITION_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.StorageSetPartitionNumber");
/// `InvalidParameter.StorageSetZoneId`, HTTP 403.
pub const INVALID_PARAMETER_STORAGE_SET_ZONE_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.StorageSetZoneId");
/// `InvalidParameter.Strategy`, HTTP 400.
pub const INVALID_PARAMETER_STRATEGY: ErrorCode = ErrorCode::new(400, "InvalidParameter.Strategy");
/// `InvalidParameter.TargetCapacity`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_CAPACITY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetCapacity");
/// `InvalidParameter.TargetCapacity`, HTTP 403.
pub const INVALID_PARAMETER_TARGET_CAPACITY_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.TargetCapacity");
/// `InvalidParameter.TargetCopyRegions`, HTTP 403.
pub const INVALID_PARAMETER_TARGET_COPY_REGIONS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.TargetCopyRegions");
/// `InvalidParameter.Tenancy`, HTTP 400.
pub const INVALID_PARAMETER_TENANCY: ErrorCode = ErrorCode::new(400, "InvalidParameter.Tenancy");
/// `InvalidParameter.TimeEndBeforeStart`, HTTP 403.
pub const INVALID_PARAMETER_TIME_END_BEFORE_START: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.TimeEndBeforeStart");
/// `InvalidParameter.TimeZone`, HTTP 400.
pub const INVALID_PARAMETER_TIME_ZONE: ErrorCode = ErrorCode::new(400, "InvalidParameter.TimeZone");
/// `InvalidParameter.TooMany`, HTTP 400.
pub const INVALID_PARAMETER_TOO_MANY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TooMany");
/// `InvalidParameter.TooManyDataQueried`, HTTP 400.
pub const INVALID_PARAMETER_TOO_MANY_DATA_QUERIED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TooManyDataQueried");
/// `InvalidParameter.TooManyDataQueried`, HTTP 403.
pub const INVALID_PARAMETER_TOO_MANY_DATA_QUERIED_403: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.TooManyDataQueried");
/// `InvalidParameter.TooManyInstanceIds`, HTTP 403.
pub const INVALID_PARAMETER_TOO_MANY_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.TooManyInstanceIds");
/// `InvalidParameter.ToManyDedicatedHostIds`, HTTP 403.
pub const INVALID_PARAMETER_TO_MANY_DEDICATED_HOST_IDS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ToManyDedicatedHostIds");
/// `InvalidParameter.ToManyInstanceIds`, HTTP 403.
pub const INVALID_PARAMETER_TO_MANY_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ToManyInstanceIds");
/// `InvalidParameter.ToSecurityGroupId`, HTTP 403.
pub const INVALID_PARAMETER_TO_SECURITY_GROUP_ID: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ToSecurityGroupId");
/// `InvalidParameter.UdpTimeout`, HTTP 400.
pub const INVALID_PARAMETER_UDP_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.UdpTimeout");
/// `InvalidParameter.ValueNotSupported`, HTTP 403.
pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidParameter.ValueNotSupported");
/// `InvalidParameter.VSwitchId`, HTTP 404.
pub const INVALID_PARAMETER_V_SWITCH_ID: ErrorCode =
    ErrorCode::new(404, "InvalidParameter.VSwitchId");
/// `InvalidParameter.VSwitchId`, HTTP 400.
pub const INVALID_PARAMETER_V_SWITCH_ID_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.VSwitchId");
/// `InvalidParameter.WeightedCapacityBeyondRange`, HTTP 400.
pub const INVALID_PARAMETER_WEIGHTED_CAPACITY_BEYOND_RANGE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.WeightedCapacityBeyondRange");
/// `InvalidParameter.WorkingDir`, HTTP 400.
pub const INVALID_PARAMETER_WORKING_DIR: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.WorkingDir");
/// `InvalidParams`, HTTP 403.
pub const INVALID_PARAMS: ErrorCode = ErrorCode::new(403, "InvalidParams");
/// `InvalidParams.CreateEniParams`, HTTP 400.
pub const INVALID_PARAMS_CREATE_ENI_PARAMS: ErrorCode =
    ErrorCode::new(400, "InvalidParams.CreateEniParams");
/// `InvalidParams.EndTime`, HTTP 400.
pub const INVALID_PARAMS_END_TIME: ErrorCode = ErrorCode::new(400, "InvalidParams.EndTime");
/// `InvalidParams.EniId`, HTTP 400.
pub const INVALID_PARAMS_ENI_ID: ErrorCode = ErrorCode::new(400, "InvalidParams.EniId");
/// `InvalidParams.GroupType`, HTTP 400.
pub const INVALID_PARAMS_GROUP_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParams.GroupType");
/// `InvalidParams.HostnameExceed`, HTTP 403.
pub const INVALID_PARAMS_HOSTNAME_EXCEED: ErrorCode =
    ErrorCode::new(403, "InvalidParams.HostnameExceed");
/// `InvalidParams.InstanceNameExceed`, HTTP 403.
pub const INVALID_PARAMS_INSTANCE_NAME_EXCEED: ErrorCode =
    ErrorCode::new(403, "InvalidParams.InstanceNameExceed");
/// `InvalidParams.InstanceType`, HTTP 400.
pub const INVALID_PARAMS_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParams.InstanceType");
/// `InvalidParams.IoOptimized`, HTTP 400.
pub const INVALID_PARAMS_IO_OPTIMIZED: ErrorCode = ErrorCode::new(400, "InvalidParams.IoOptimized");
/// `InvalidParams.NetworkInterfaceName`, HTTP 403.
pub const INVALID_PARAMS_NETWORK_INTERFACE_NAME: ErrorCode =
    ErrorCode::new(403, "InvalidParams.NetworkInterfaceName");
/// `InvalidParams.NetworkType`, HTTP 400.
pub const INVALID_PARAMS_NETWORK_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParams.NetworkType");
/// `InvalidParams.NotFound`, HTTP 400.
pub const INVALID_PARAMS_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidParams.NotFound");
/// `InvalidParams.Offset`, HTTP 400.
pub const INVALID_PARAMS_OFFSET: ErrorCode = ErrorCode::new(400, "InvalidParams.Offset");
/// `InvalidParams.OSType`, HTTP 400.
pub const INVALID_PARAMS_OS_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParams.OSType");
/// `InvalidParams.PageSize`, HTTP 400.
pub const INVALID_PARAMS_PAGE_SIZE: ErrorCode = ErrorCode::new(400, "InvalidParams.PageSize");
/// `InvalidParams.RegionId`, HTTP 400.
pub const INVALID_PARAMS_REGION_ID: ErrorCode = ErrorCode::new(400, "InvalidParams.RegionId");
/// `InvalidParams.StartTime`, HTTP 400.
pub const INVALID_PARAMS_START_TIME: ErrorCode = ErrorCode::new(400, "InvalidParams.StartTime");
/// `InvalidParams.VpcIdGroupType`, HTTP 400.
pub const INVALID_PARAMS_VPC_ID_GROUP_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParams.VpcIdGroupType");
/// `InvalidParams.ZoneId`, HTTP 400.
pub const INVALID_PARAMS_ZONE_ID: ErrorCode = ErrorCode::new(400, "InvalidParams.ZoneId");
/// `InvalidParamter`, HTTP 403.
pub const INVALID_PARAMTER: ErrorCode = ErrorCode::new(403, "InvalidParamter");
/// `InvalidParamter`, HTTP 400.
pub const INVALID_PARAMTER_400: ErrorCode = ErrorCode::new(400, "InvalidParamter");
/// `InvalidParamter.Conflict`, HTTP 400.
pub const INVALID_PARAMTER_CONFLICT: ErrorCode = ErrorCode::new(400, "InvalidParamter.Conflict");
/// `InvalidParamter.Conflict`, HTTP 403.
pub const INVALID_PARAMTER_CONFLICT_403: ErrorCode =
    ErrorCode::new(403, "InvalidParamter.Conflict");
/// `Invalid.Param`, HTTP 400.
pub const INVALID_PARAM_400: ErrorCode = ErrorCode::new(400, "Invalid.Param");
/// `InvalidParam.AllocatePublicIp`, HTTP 400.
pub const INVALID_PARAM_ALLOCATE_PUBLIC_IP: ErrorCode =
    ErrorCode::new(400, "InvalidParam.AllocatePublicIp");
/// `InvalidParam.Amount`, HTTP 403.
pub const INVALID_PARAM_AMOUNT: ErrorCode = ErrorCode::new(403, "InvalidParam.Amount");
/// `InvalidParam.Async`, HTTP 400.
pub const INVALID_PARAM_ASYNC: ErrorCode = ErrorCode::new(400, "InvalidParam.Async");
/// `InvalidParam.ConfidentialComputingMode`, HTTP 403.
pub const INVALID_PARAM_CONFIDENTIAL_COMPUTING_MODE: ErrorCode =
    ErrorCode::new(403, "InvalidParam.ConfidentialComputingMode");
/// `InvalidParam.Cores`, HTTP 403.
pub const INVALID_PARAM_CORES: ErrorCode = ErrorCode::new(403, "InvalidParam.Cores");
/// `InvalidParam.CpuOptionsCore`, HTTP 403.
pub const INVALID_PARAM_CPU_OPTIONS_CORE: ErrorCode =
    ErrorCode::new(403, "InvalidParam.CpuOptionsCore");
/// `InvalidParam.CpuOptionsNuma`, HTTP 403.
pub const INVALID_PARAM_CPU_OPTIONS_NUMA: ErrorCode =
    ErrorCode::new(403, "InvalidParam.CpuOptionsNuma");
/// `InvalidParam.DedicatedHostId`, HTTP 400.
pub const INVALID_PARAM_DEDICATED_HOST_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParam.DedicatedHostId");
/// `InvalidParam.DedicatedHostId`, HTTP 404.
pub const INVALID_PARAM_DEDICATED_HOST_ID_404: ErrorCode =
    ErrorCode::new(404, "InvalidParam.DedicatedHostId");
/// `InvalidParam.DestCidrIp`, HTTP 400.
pub const INVALID_PARAM_DEST_CIDR_IP: ErrorCode = ErrorCode::new(400, "InvalidParam.DestCidrIp");
/// `InvalidParam.DestIp`, HTTP 400.
pub const INVALID_PARAM_DEST_IP: ErrorCode = ErrorCode::new(400, "InvalidParam.DestIp");
/// `InvalidParam.DuplicatePermissions`, HTTP 400.
pub const INVALID_PARAM_DUPLICATE_PERMISSIONS: ErrorCode =
    ErrorCode::new(400, "InvalidParam.DuplicatePermissions");
/// `InvalidParam.EncryptedMismatch`, HTTP 400.
pub const INVALID_PARAM_ENCRYPTED_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidParam.EncryptedMismatch");
/// `InvalidParam.EniIdAndInstanceId.Conflict`, HTTP 403.
pub const INVALID_PARAM_ENI_ID_AND_INSTANCE_ID_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidParam.EniIdAndInstanceId.Conflict");
/// `InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict`, HTTP 400.
pub const INVALID_PARAM_EXCLUDE_DISK_IDS_AND_DISK_IDS_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict");
/// `InvalidParam.ExpectedRenewDay`, HTTP 400.
pub const INVALID_PARAM_EXPECTED_RENEW_DAY: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ExpectedRenewDay");
/// `InvalidParam.Frequency`, HTTP 400.
pub const INVALID_PARAM_FREQUENCY: ErrorCode = ErrorCode::new(400, "InvalidParam.Frequency");
/// `InvalidParam.InstanceId`, HTTP 400.
pub const INVALID_PARAM_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "InvalidParam.InstanceId");
/// `InvalidParam.InvalidModifyRuleRequest`, HTTP 400.
pub const INVALID_PARAM_INVALID_MODIFY_RULE_REQUEST: ErrorCode =
    ErrorCode::new(400, "InvalidParam.InvalidModifyRuleRequest");
/// `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`, HTTP 400.
pub const INVALID_PARAM_IPV4_PROTOCOL_CONFLICT_WITH_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "InvalidParam.Ipv4ProtocolConflictWithIpv6Address");
/// `InvalidParam.Ipv6DestCidrIp`, HTTP 400.
pub const INVALID_PARAM_IPV6_DEST_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "InvalidParam.Ipv6DestCidrIp");
/// `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, HTTP 400.
pub const INVALID_PARAM_IPV6_PROTOCOL_CONFLICT_WITH_IPV4_ADDRESS: ErrorCode =
    ErrorCode::new(400, "InvalidParam.Ipv6ProtocolConflictWithIpv4Address");
/// `InvalidParam.Ipv6SourceCidrIp`, HTTP 400.
pub const INVALID_PARAM_IPV6_SOURCE_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "InvalidParam.Ipv6SourceCidrIp");
/// `InvalidParam.IpAssign`, HTTP 403.
pub const INVALID_PARAM_IP_ASSIGN: ErrorCode = ErrorCode::new(403, "InvalidParam.IpAssign");
/// `InvalidParam.IpCount`, HTTP 403.
pub const INVALID_PARAM_IP_COUNT: ErrorCode = ErrorCode::new(403, "InvalidParam.IpCount");
/// `InvalidParam.Malformed`, HTTP 403.
pub const INVALID_PARAM_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidParam.Malformed");
/// `InvalidParam.Memory`, HTTP 403.
pub const INVALID_PARAM_MEMORY: ErrorCode = ErrorCode::new(403, "InvalidParam.Memory");
/// `InvalidParam.ModifyRouterInterface`, HTTP 400.
pub const INVALID_PARAM_MODIFY_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ModifyRouterInterface");
/// `InvalidParam.NetworkInterface`, HTTP 400.
pub const INVALID_PARAM_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.NetworkInterface");
/// `InvalidParam.NotFound`, HTTP 400.
pub const INVALID_PARAM_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidParam.NotFound");
/// `InvalidParam.NotNull`, HTTP 400.
pub const INVALID_PARAM_NOT_NULL: ErrorCode = ErrorCode::new(400, "InvalidParam.NotNull");
/// `InvalidParam.NotSupportJumboFrame`, HTTP 400.
pub const INVALID_PARAM_NOT_SUPPORT_JUMBO_FRAME: ErrorCode =
    ErrorCode::new(400, "InvalidParam.NotSupportJumboFrame");
/// `InvalidParam.PageNumber`, HTTP 400.
pub const INVALID_PARAM_PAGE_NUMBER: ErrorCode = ErrorCode::new(400, "InvalidParam.PageNumber");
/// `InvalidParam.PageSize`, HTTP 400.
pub const INVALID_PARAM_PAGE_SIZE: ErrorCode = ErrorCode::new(400, "InvalidParam.PageSize");
/// `InvalidParam.Permissions`, HTTP 400.
pub const INVALID_PARAM_PERMISSIONS: ErrorCode = ErrorCode::new(400, "InvalidParam.Permissions");
/// `InvalidParam.PortRange`, HTTP 400.
pub const INVALID_PARAM_PORT_RANGE: ErrorCode = ErrorCode::new(400, "InvalidParam.PortRange");
/// `InvalidParam.PrefixListAddressFamilyMismatch`, HTTP 400.
pub const INVALID_PARAM_PREFIX_LIST_ADDRESS_FAMILY_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidParam.PrefixListAddressFamilyMismatch");
/// `InvalidParam.ProtocolAndAddressFamilyMismatch`, HTTP 400.
pub const INVALID_PARAM_PROTOCOL_AND_ADDRESS_FAMILY_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ProtocolAndAddressFamilyMismatch");
/// `InvalidParam.ProtocolAndPortRangeMismatch`, HTTP 400.
pub const INVALID_PARAM_PROTOCOL_AND_PORT_RANGE_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ProtocolAndPortRangeMismatch");
/// `InvalidParam.RegionId`, HTTP 403.
pub const INVALID_PARAM_REGION_ID: ErrorCode = ErrorCode::new(403, "InvalidParam.RegionId");
/// `InvalidParam.SecondaryIp`, HTTP 403.
pub const INVALID_PARAM_SECONDARY_IP: ErrorCode = ErrorCode::new(403, "InvalidParam.SecondaryIp");
/// `InvalidParam.SecondaryNetworkInterface`, HTTP 400.
pub const INVALID_PARAM_SECONDARY_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.SecondaryNetworkInterface");
/// `InvalidParam.SecurityGroupRuleId`, HTTP 400.
pub const INVALID_PARAM_SECURITY_GROUP_RULE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParam.SecurityGroupRuleId");
/// `InvalidParam.SecurityGroupRuleIdRepeated`, HTTP 400.
pub const INVALID_PARAM_SECURITY_GROUP_RULE_ID_REPEATED: ErrorCode =
    ErrorCode::new(400, "InvalidParam.SecurityGroupRuleIdRepeated");
/// `InvalidParam.SourceCidrIp`, HTTP 400.
pub const INVALID_PARAM_SOURCE_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "InvalidParam.SourceCidrIp");
/// `InvalidParam.SourceIp`, HTTP 400.
pub const INVALID_PARAM_SOURCE_IP: ErrorCode = ErrorCode::new(400, "InvalidParam.SourceIp");
/// `InvalidParam.SystemDiskCategory`, HTTP 400.
pub const INVALID_PARAM_SYSTEM_DISK_CATEGORY: ErrorCode =
    ErrorCode::new(400, "InvalidParam.SystemDiskCategory");
/// `InvalidParam.Tenancy`, HTTP 400.
pub const INVALID_PARAM_TENANCY: ErrorCode = ErrorCode::new(400, "InvalidParam.Tenancy");
/// `InvalidParam.TrustedSystemMode`, HTTP 403.
pub const INVALID_PARAM_TRUSTED_SYSTEM_MODE: ErrorCode =
    ErrorCode::new(403, "InvalidParam.TrustedSystemMode");
/// `InvalidParam.Type`, HTTP 400.
pub const INVALID_PARAM_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParam.Type");
/// `InvalidParam.TypeAndCpuMem.Conflict`, HTTP 403.
pub const INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidParam.TypeAndCpuMem.Conflict");
/// `InvalidParam.TypeAndCpuMem.Conflict`, HTTP 400.
pub const INVALID_PARAM_TYPE_AND_CPU_MEM_CONFLICT_400: ErrorCode =
    ErrorCode::new(400, "InvalidParam.TypeAndCpuMem.Conflict");
/// `InvalidParam.Zone`, HTTP 404.
pub const INVALID_PARAM_ZONE: ErrorCode = ErrorCode::new(404, "InvalidParam.Zone");
/// `InvalidParam.ZoneIdAndInstanceId.Conflict`, HTTP 403.
pub const INVALID_PARAM_ZONE_ID_AND_INSTANCE_ID_CONFLICT: ErrorCode =
    ErrorCode::new(403, "InvalidParam.ZoneIdAndInstanceId.Conflict");
/// `InvalidPassword.Malformed`, HTTP 400.
pub const INVALID_PASSWORD_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPassword.Malformed");
/// `InvalidPasswordParam.Mismatch`, HTTP 400.
pub const INVALID_PASSWORD_PARAM_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidPasswordParam.Mismatch");
/// `InvalidPayAsYouGoAllocationStrategy.ValueNotSupported`, HTTP 400.
pub const INVALID_PAY_AS_YOU_GO_ALLOCATION_STRATEGY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPayAsYouGoAllocationStrategy.ValueNotSupported");
/// `InvalidPayMethod`, HTTP 403.
pub const INVALID_PAY_METHOD: ErrorCode = ErrorCode::new(403, "InvalidPayMethod");
/// `InvalidPayMethod.SyncPaymentNotSupport`, HTTP 400.
pub const INVALID_PAY_METHOD_SYNC_PAYMENT_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidPayMethod.SyncPaymentNotSupport");
/// `InvalidPayType.NotSupport`, HTTP 404.
pub const INVALID_PAY_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidPayType.NotSupport");
/// `InvalidPeeringSubnetMask.Malformed`, HTTP 400.
pub const INVALID_PEERING_SUBNET_MASK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPeeringSubnetMask.Malformed");
/// `InvalidPeerLocation.Malformd`, HTTP 400.
pub const INVALID_PEER_LOCATION_MALFORMD: ErrorCode =
    ErrorCode::new(400, "InvalidPeerLocation.Malformd");
/// `InvalidPerformanceControlOptions.ModifyOperationUnsupported`, HTTP 400.
pub const INVALID_PERFORMANCE_CONTROL_OPTIONS_MODIFY_OPERATION_UNSUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidPerformanceControlOptions.ModifyOperationUnsupported",
    );
/// `InvalidPerformanceLevel.Malformed`, HTTP 400.
pub const INVALID_PERFORMANCE_LEVEL_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPerformanceLevel.Malformed");
/// `InvalidPerformanceLevelParam.Mismatch`, HTTP 400.
pub const INVALID_PERFORMANCE_LEVEL_PARAM_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidPerformanceLevelParam.Mismatch");
/// `InvalidPerformanceLevel.TooLow`, HTTP 403.
pub const INVALID_PERFORMANCE_LEVEL_TOO_LOW: ErrorCode =
    ErrorCode::new(403, "InvalidPerformanceLevel.TooLow");
/// `InvalidPerformanceLevel.ValueNotSupported`, HTTP 400.
pub const INVALID_PERFORMANCE_LEVEL_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPerformanceLevel.ValueNotSupported");
/// `InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster`, HTTP 403.
pub const INVALID_PERFORMANCE_PARAMETER_DISK_NOT_IN_DEDICATED_STORAGE_CLUSTER: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
    );
/// `InvalidPeriod`, HTTP 400.
pub const INVALID_PERIOD: ErrorCode = ErrorCode::new(400, "InvalidPeriod");
/// `InvalidPeriod.ExceededDedicatedHost`, HTTP 400.
pub const INVALID_PERIOD_EXCEEDED_DEDICATED_HOST: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.ExceededDedicatedHost");
/// `InvalidPeriod.ExceededDedicatedHost`, HTTP 403.
pub const INVALID_PERIOD_EXCEEDED_DEDICATED_HOST_403: ErrorCode =
    ErrorCode::new(403, "InvalidPeriod.ExceededDedicatedHost");
/// `InvalidPeriod.ExceededMaximumExpiration`, HTTP 400.
pub const INVALID_PERIOD_EXCEEDED_MAXIMUM_EXPIRATION: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.ExceededMaximumExpiration");
/// `InvalidPeriod.ExceededMaximumExpirationDate`, HTTP 400.
pub const INVALID_PERIOD_EXCEEDED_MAXIMUM_EXPIRATION_DATE: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.ExceededMaximumExpirationDate");
/// `InvalidPeriod.NotFound`, HTTP 400.
pub const INVALID_PERIOD_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidPeriod.NotFound");
/// `InvalidPeriod.StarterPackage`, HTTP 403.
pub const INVALID_PERIOD_STARTER_PACKAGE: ErrorCode =
    ErrorCode::new(403, "InvalidPeriod.StarterPackage");
/// `InvalidPeriodType.ValueNotSupported`, HTTP 400.
pub const INVALID_PERIOD_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPeriodType.ValueNotSupported");
/// `Invalid.PeriodUnit`, HTTP 400.
pub const INVALID_PERIOD_UNIT: ErrorCode = ErrorCode::new(400, "Invalid.PeriodUnit");
/// `InvalidPeriod.UnitMismatch`, HTTP 400.
pub const INVALID_PERIOD_UNIT_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.UnitMismatch");
/// `InvalidPeriodUnit.ValueNotSupported`, HTTP 400.
pub const INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPeriodUnit.ValueNotSupported");
/// `InvalidPeriodUnit.ValueNotSupported`, HTTP 403.
pub const INVALID_PERIOD_UNIT_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidPeriodUnit.ValueNotSupported");
/// `InvalidPeriod.ValueNotSupported`, HTTP 400.
pub const INVALID_PERIOD_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.ValueNotSupported");
/// `InvalidPeriod.ValueNotSupported`, HTTP 403.
pub const INVALID_PERIOD_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidPeriod.ValueNotSupported");
/// `InvalidPermission.ResourceShareAssocoated`, HTTP 400.
pub const INVALID_PERMISSION_RESOURCE_SHARE_ASSOCOATED: ErrorCode =
    ErrorCode::new(400, "InvalidPermission.ResourceShareAssocoated");
/// `InvalidPhysicalConnectionBandwidth.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_BANDWIDTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionBandwidth.Malformed");
/// `InvalidPhysicalConnectionBusinessStatus`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_BUSINESS_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionBusinessStatus");
/// `InvalidPhysicalConnectionId.NotEnabled`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotEnabled");
/// `InvalidPhysicalConnectionId.NotFound`, HTTP 404.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidPhysicalConnectionId.NotFound");
/// `InvalidPhysicalConnectionId.NotFound`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotFound");
/// `InvalidPhysicalConnectionId.NotMatched`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotMatched");
/// `InvalidPhysicalConnectionOperator.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_OPERATOR_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionOperator.Malformed");
/// `InvalidPhysicalConnectionPortType.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_PORT_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionPortType.Malformed");
/// `InvalidPlatform.Malformed`, HTTP 400.
pub const INVALID_PLATFORM_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPlatform.Malformed");
/// `InvalidPlatform.ValueNotSupported`, HTTP 400.
pub const INVALID_PLATFORM_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPlatform.ValueNotSupported");
/// `InvalidPlatform.ValueNotSupported`, HTTP 403.
pub const INVALID_PLATFORM_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidPlatform.ValueNotSupported");
/// `InvalidPluginName.NotFound`, HTTP 404.
pub const INVALID_PLUGIN_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidPluginName.NotFound");
/// `InvalidPolicy.Malformed`, HTTP 400.
pub const INVALID_POLICY_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPolicy.Malformed");
/// `InvalidPortRange.Malformed`, HTTP 400.
pub const INVALID_PORT_RANGE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPortRange.Malformed");
/// `InvalidPortType.Malformd`, HTTP 400.
pub const INVALID_PORT_TYPE_MALFORMD: ErrorCode = ErrorCode::new(400, "InvalidPortType.Malformd");
/// `InvalidPortType.NotFound`, HTTP 404.
pub const INVALID_PORT_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidPortType.NotFound");
/// `InvalidPrefixListId.NotFound`, HTTP 404.
pub const INVALID_PREFIX_LIST_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidPrefixListId.NotFound");
/// `InvalidPrefixListId.NotFound`, HTTP 400.
pub const INVALID_PREFIX_LIST_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidPrefixListId.NotFound");
/// `InvalidPrice.NotFound`, HTTP 400.
pub const INVALID_PRICE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidPrice.NotFound");
/// `InvalidPriceUnit.ValueNotSupported`, HTTP 400.
pub const INVALID_PRICE_UNIT_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPriceUnit.ValueNotSupported");
/// `InvalidPrimaryIpAddress.SizeInvalid`, HTTP 400.
pub const INVALID_PRIMARY_IP_ADDRESS_SIZE_INVALID: ErrorCode =
    ErrorCode::new(400, "InvalidPrimaryIpAddress.SizeInvalid");
/// `InvalidPriority.Malformed`, HTTP 400.
pub const INVALID_PRIORITY_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPriority.Malformed");
/// `InvalidPriorityStrategy.ValueNotSupported`, HTTP 400.
pub const INVALID_PRIORITY_STRATEGY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPriorityStrategy.ValueNotSupported");
/// `InvalidPriority.ValueNotSupported`, HTTP 400.
pub const INVALID_PRIORITY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPriority.ValueNotSupported");
/// `InvalidPrivateIpAddress`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS: ErrorCode = ErrorCode::new(400, "InvalidPrivateIpAddress");
/// `InvalidPrivateIpAddress.Duplicated`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.Duplicated");
/// `InvalidPrivateIpAddress.Malformed`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.Malformed");
/// `InvalidPrivateIpAddress.Malformed`, HTTP 403.
pub const INVALID_PRIVATE_IP_ADDRESS_MALFORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidPrivateIpAddress.Malformed");
/// `InvalidPrivateIpAddress.Mismatch`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.Mismatch");
/// `InvalidPrivateIp.Changing`, HTTP 400.
pub const INVALID_PRIVATE_IP_CHANGING: ErrorCode = ErrorCode::new(400, "InvalidPrivateIp.Changing");
/// `InvalidPrivateIp.NotFound`, HTTP 400.
pub const INVALID_PRIVATE_IP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIp.NotFound");
/// `InvalidPrivatePoolId.NotFound`, HTTP 404.
pub const INVALID_PRIVATE_POOL_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidPrivatePoolId.NotFound");
/// `Invalid.PrivatePoolOptions.Id`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_ID: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Id");
/// `Invalid.PrivatePoolOptions.Ids`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_IDS: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.Ids");
/// `Invalid.PrivatePoolOptionsId`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_ID_400: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptionsId");
/// `InvalidPrivatePoolOptions.Id`, HTTP 403.
pub const INVALID_PRIVATE_POOL_OPTIONS_ID_403: ErrorCode =
    ErrorCode::new(403, "InvalidPrivatePoolOptions.Id");
/// `Invalid.PrivatePoolOptions.MatchCriteria`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_MATCH_CRITERIA: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria");
/// `Invalid.PrivatePoolOptionsName.MalFormed`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_NAME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptionsName.MalFormed");
/// `InvalidPrivatePoolOptionsName.ValueNotSupported`, HTTP 403.
pub const INVALID_PRIVATE_POOL_OPTIONS_NAME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidPrivatePoolOptionsName.ValueNotSupported");
/// `Invalid.PrivatePoolOptions.NoStock`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_NO_STOCK: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.NoStock");
/// `Invalid.PrivatePoolOptions.status`, HTTP 400.
pub const INVALID_PRIVATE_POOL_OPTIONS_STATUS: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.status");
/// `Invalid.PrivatePool.Purchase`, HTTP 400.
pub const INVALID_PRIVATE_POOL_PURCHASE: ErrorCode =
    ErrorCode::new(400, "Invalid.PrivatePool.Purchase");
/// `InvalidProtocal.ValueNotSupported`, HTTP 400.
pub const INVALID_PROTOCAL_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidProtocal.ValueNotSupported");
/// `InvalidProvisionedIops.LimitExceed`, HTTP 400.
pub const INVALID_PROVISIONED_IOPS_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(400, "InvalidProvisionedIops.LimitExceed");
/// `InvalidPublicKeyBody.Malformed`, HTTP 400.
pub const INVALID_PUBLIC_KEY_BODY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPublicKeyBody.Malformed");
/// `InvalidRamRole.NotEcsRole`, HTTP 404.
pub const INVALID_RAM_ROLE_NOT_ECS_ROLE: ErrorCode =
    ErrorCode::new(404, "InvalidRamRole.NotEcsRole");
/// `InvalidRamRole.NotEcsRole`, HTTP 401.
pub const INVALID_RAM_ROLE_NOT_ECS_ROLE_401: ErrorCode =
    ErrorCode::new(401, "InvalidRamRole.NotEcsRole");
/// `InvalidRamRole.NotFound`, HTTP 404.
pub const INVALID_RAM_ROLE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidRamRole.NotFound");
/// `InvalidRebootTime.Malformed`, HTTP 400.
pub const INVALID_REBOOT_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRebootTime.Malformed");
/// `InvalidRebootTime.MalFormed`, HTTP 400.
pub const INVALID_REBOOT_TIME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRebootTime.MalFormed");
/// `InvalidRebootTime.ValueNotSupported`, HTTP 400.
pub const INVALID_REBOOT_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRebootTime.ValueNotSupported");
/// `InvalidRedundantPhysicalConnection`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnection");
/// `InvalidRedundantPhysicalConnectionId.NotFound`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnectionId.NotFound");
/// `InvalidRedundantPhysicalConnectionStatus`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnectionStatus");
/// `Invalid.RegionId`, HTTP 404.
pub const INVALID_REGION_ID: ErrorCode = ErrorCode::new(404, "Invalid.RegionId");
/// `InvalidRegionId`, HTTP 400.
pub const INVALID_REGION_ID_400: ErrorCode = ErrorCode::new(400, "InvalidRegionId");
/// `InvalidRegionId.Malformed`, HTTP 403.
pub const INVALID_REGION_ID_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidRegionId.Malformed");
/// `InvalidRegionId.MalFormed`, HTTP 400.
pub const INVALID_REGION_ID_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRegionId.MalFormed");
/// `InvalidRegionId.MalFormed`, HTTP 403.
pub const INVALID_REGION_ID_MAL_FORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.MalFormed");
/// `InvalidRegionId.NotExists`, HTTP 403.
pub const INVALID_REGION_ID_NOT_EXISTS: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.NotExists");
/// `InvalidRegionId.NotFound`, HTTP 404.
pub const INVALID_REGION_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotFound`, HTTP 400.
pub const INVALID_REGION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotFound`, HTTP 403.
pub const INVALID_REGION_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotFound`, HTTP 500.
pub const INVALID_REGION_ID_NOT_FOUND_500: ErrorCode =
    ErrorCode::new(500, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotSupport`, HTTP 404.
pub const INVALID_REGION_ID_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidRegionId.NotSupport");
/// `InvalidRegionId.NotSupported`, HTTP 403.
pub const INVALID_REGION_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.NotSupported");
/// `InvalidRegionId.NotSupportedEncryptedSnapshotCopy`, HTTP 403.
pub const INVALID_REGION_ID_NOT_SUPPORTED_ENCRYPTED_SNAPSHOT_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.NotSupportedEncryptedSnapshotCopy");
/// `InvalidRegionId.NotSupportEncryptAlgorithm`, HTTP 403.
pub const INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.NotSupportEncryptAlgorithm");
/// `InvalidRegionId.NotSupportReplaceEncryptedSystemDisk`, HTTP 400.
pub const INVALID_REGION_ID_NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK: ErrorCode =
    ErrorCode::new(400, "InvalidRegionId.NotSupportReplaceEncryptedSystemDisk");
/// `InvalidRegionId.ResourceGroup`, HTTP 403.
pub const INVALID_REGION_ID_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(403, "InvalidRegionId.ResourceGroup");
/// `InvalidRegionInstance`, HTTP 400.
pub const INVALID_REGION_INSTANCE: ErrorCode = ErrorCode::new(400, "InvalidRegionInstance");
/// `InvalidRegion.Malformed`, HTTP 400.
pub const INVALID_REGION_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidRegion.Malformed");
/// `InvalidRegion.NotExist`, HTTP 400.
pub const INVALID_REGION_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidRegion.NotExist");
/// `InvalidRegion.NotFound`, HTTP 400.
pub const INVALID_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidRegion.NotFound");
/// `InvalidRegion.NotFound`, HTTP 404.
pub const INVALID_REGION_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidRegion.NotFound");
/// `InvalidRegion.NotSupport`, HTTP 400.
pub const INVALID_REGION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidRegion.NotSupport");
/// `InvalidRegion.NotSupport`, HTTP 403.
pub const INVALID_REGION_NOT_SUPPORT_403: ErrorCode =
    ErrorCode::new(403, "InvalidRegion.NotSupport");
/// `InvalidRegion.NotSupportSnapshotInstantAccessRegion`, HTTP 403.
pub const INVALID_REGION_NOT_SUPPORT_SNAPSHOT_INSTANT_ACCESS_REGION: ErrorCode =
    ErrorCode::new(403, "InvalidRegion.NotSupportSnapshotInstantAccessRegion");
/// `InvalidRegion.ValueNotSupported`, HTTP 400.
pub const INVALID_REGION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRegion.ValueNotSupported");
/// `InvalidRegion.ValueNotSupported`, HTTP 404.
pub const INVALID_REGION_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidRegion.ValueNotSupported");
/// `InvalidRelationResource.NotFound`, HTTP 400.
pub const INVALID_RELATION_RESOURCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRelationResource.NotFound");
/// `InvalidRemoteConnectionOptions.Password`, HTTP 400.
pub const INVALID_REMOTE_CONNECTION_OPTIONS_PASSWORD: ErrorCode =
    ErrorCode::new(400, "InvalidRemoteConnectionOptions.Password");
/// `InvalidRemoteConnectionOptions.Type`, HTTP 400.
pub const INVALID_REMOTE_CONNECTION_OPTIONS_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidRemoteConnectionOptions.Type");
/// `InvalidRemovedIpAddresses.NotFound`, HTTP 400.
pub const INVALID_REMOVED_IP_ADDRESSES_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRemovedIpAddresses.NotFound");
/// `invalidRemovedIpAddresses.NotFound`, HTTP 404.
pub const INVALID_REMOVED_IP_ADDRESSES_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "invalidRemovedIpAddresses.NotFound");
/// `InvalidRepeatMode.NotFound`, HTTP 404.
pub const INVALID_REPEAT_MODE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidRepeatMode.NotFound");
/// `InvalidReservedInstanceId.NotFound`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstanceId.NotFound");
/// `InvalidReservedInstanceLockReason.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_LOCK_REASON_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidReservedInstanceLockReason.ValueNotSupported");
/// `InvalidReservedInstanceName.Malformed`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstanceName.Malformed");
/// `InvalidReservedInstanceOfferingClass.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_OFFERING_CLASS_VALUE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(
    400,
    "InvalidReservedInstanceOfferingClass.ValueNotSupported",
);
/// `InvalidReservedInstanceOfferingClass.ValueNotSupported`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_OFFERING_CLASS_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidReservedInstanceOfferingClass.ValueNotSupported",
    );
/// `InvalidReservedInstanceOfferingType.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_OFFERING_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidReservedInstanceOfferingType.ValueNotSupported");
/// `InvalidReservedInstanceOfferingType.ValueNotSupported`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_OFFERING_TYPE_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstanceOfferingType.ValueNotSupported");
/// `InvalidReservedInstancePlatform.ValueNotSupported`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_PLATFORM_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstancePlatform.ValueNotSupported");
/// `InvalidReservedInstancePlatform.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_PLATFORM_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidReservedInstancePlatform.ValueNotSupported");
/// `InvalidReservedInstanceStatus.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidReservedInstanceStatus.ValueNotSupported");
/// `InvalidReservedInstanceStatus.ValueNotSupported`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_STATUS_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstanceStatus.ValueNotSupported");
/// `InvalidReservedInstanceZone.ValueNotSupported`, HTTP 403.
pub const INVALID_RESERVED_INSTANCE_ZONE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidReservedInstanceZone.ValueNotSupported");
/// `InvalidReservedInstanceZone.ValueNotSupported`, HTTP 400.
pub const INVALID_RESERVED_INSTANCE_ZONE_VALUE_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidReservedInstanceZone.ValueNotSupported");
/// `InvalidResourceGroup.Duplicate`, HTTP 403.
pub const INVALID_RESOURCE_GROUP_DUPLICATE: ErrorCode =
    ErrorCode::new(403, "InvalidResourceGroup.Duplicate");
/// `InvalidResourceGroupId`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID: ErrorCode = ErrorCode::new(400, "InvalidResourceGroupId");
/// `InvalidResourceGroupId.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceGroupId.NotFound");
/// `InvalidResourceGroup.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidResourceGroup.NotFound");
/// `Invalid.ResourceId`, HTTP 404.
pub const INVALID_RESOURCE_ID: ErrorCode = ErrorCode::new(404, "Invalid.ResourceId");
/// `InvalidResourceId.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidResourceId.NotFound");
/// `InvalidResourceId.NotSupported`, HTTP 403.
pub const INVALID_RESOURCE_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidResourceId.NotSupported");
/// `InvalidResource.NotBinding`, HTTP 400.
pub const INVALID_RESOURCE_NOT_BINDING: ErrorCode =
    ErrorCode::new(400, "InvalidResource.NotBinding");
/// `InvalidResource.NotExists`, HTTP 400.
pub const INVALID_RESOURCE_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "InvalidResource.NotExists");
/// `InvalidResourcePackage.BizStatus`, HTTP 400.
pub const INVALID_RESOURCE_PACKAGE_BIZ_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidResourcePackage.BizStatus");
/// `InvalidResourceTag.ConflictWithInstanceIds`, HTTP 400.
pub const INVALID_RESOURCE_TAG_CONFLICT_WITH_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidResourceTag.ConflictWithInstanceIds");
/// `InvalidResourceTag.InstanceNotFound`, HTTP 400.
pub const INVALID_RESOURCE_TAG_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceTag.InstanceNotFound");
/// `InvalidResourceTagKey.Malformed`, HTTP 400.
pub const INVALID_RESOURCE_TAG_KEY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidResourceTagKey.Malformed");
/// `InvalidResourceTagValue.Malformed`, HTTP 400.
pub const INVALID_RESOURCE_TAG_VALUE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidResourceTagValue.Malformed");
/// `Invalid.ResourceType`, HTTP 404.
pub const INVALID_RESOURCE_TYPE: ErrorCode = ErrorCode::new(404, "Invalid.ResourceType");
/// `InvalidResourceType.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidResourceType.NotFound");
/// `InvalidResourceType.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_TYPE_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidResourceType.NotFound");
/// `Invalid.ResourceType.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_TYPE_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "Invalid.ResourceType.NotFound");
/// `InvalidResourceType.NotSupported`, HTTP 403.
pub const INVALID_RESOURCE_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidResourceType.NotSupported");
/// `InvalidResourceType.ValueNotSupported`, HTTP 400.
pub const INVALID_RESOURCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidResourceType.ValueNotSupported");
/// `InvalidRetentionDays.Malformed`, HTTP 403.
pub const INVALID_RETENTION_DAYS_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidRetentionDays.Malformed");
/// `InvalidRetentionDays.Malformed`, HTTP 400.
pub const INVALID_RETENTION_DAYS_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidRetentionDays.Malformed");
/// `InvalidRole.ValueNotSupported`, HTTP 400.
pub const INVALID_ROLE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRole.ValueNotSupported");
/// `InvalidRouterId.NotFound`, HTTP 400.
pub const INVALID_ROUTER_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidRouterId.NotFound");
/// `InvalidRouterId.NotFound`, HTTP 404.
pub const INVALID_ROUTER_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidRouterId.NotFound");
/// `InvalidRouterInterface`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE: ErrorCode = ErrorCode::new(400, "InvalidRouterInterface");
/// `InvalidRouterInterfaceChargeType.Malformed`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterInterfaceChargeType.Malformed");
/// `InvalidRouterInterfaceChargeType.Malformed`, HTTP 500.
pub const INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED_500: ErrorCode =
    ErrorCode::new(500, "InvalidRouterInterfaceChargeType.Malformed");
/// `InvalidRouterInterfaceId.NotFound`, HTTP 404.
pub const INVALID_ROUTER_INTERFACE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidRouterInterfaceId.NotFound");
/// `InvalidRouterInterfaceSpec.Malformed`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE_SPEC_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterInterfaceSpec.Malformed");
/// `InvalidRouterType`, HTTP 400.
pub const INVALID_ROUTER_TYPE: ErrorCode = ErrorCode::new(400, "InvalidRouterType");
/// `InvalidRouterType.ValueNotSupported`, HTTP 400.
pub const INVALID_ROUTER_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterType.ValueNotSupported");
/// `InvalidRouteEntry`, HTTP 400.
pub const INVALID_ROUTE_ENTRY: ErrorCode = ErrorCode::new(400, "InvalidRouteEntry");
/// `InvalidRouteEntry.Duplicate`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntry.Duplicate");
/// `InvalidRouteEntry.NotFound`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntry.NotFound");
/// `InvalidRouteEntrySize`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_SIZE: ErrorCode = ErrorCode::new(400, "InvalidRouteEntrySize");
/// `InvalidRouteTableId.NotFound`, HTTP 404.
pub const INVALID_ROUTE_TABLE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidRouteTableId.NotFound");
/// `Invalid.SaleStrategy`, HTTP 400.
pub const INVALID_SALE_STRATEGY: ErrorCode = ErrorCode::new(400, "Invalid.SaleStrategy");
/// `InvalidScene.ValueNotSupported`, HTTP 400.
pub const INVALID_SCENE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidScene.ValueNotSupported");
/// `InvalidSchedulerOptions`, HTTP 400.
pub const INVALID_SCHEDULER_OPTIONS: ErrorCode = ErrorCode::new(400, "InvalidSchedulerOptions");
/// `Invalid.Scope`, HTTP 400.
pub const INVALID_SCOPE: ErrorCode = ErrorCode::new(400, "Invalid.Scope");
/// `InvalidScope.ValueNotSupported`, HTTP 403.
pub const INVALID_SCOPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidScope.ValueNotSupported");
/// `InvalidSecondaryPrivateIpAddressCount.Malformed`, HTTP 400.
pub const INVALID_SECONDARY_PRIVATE_IP_ADDRESS_COUNT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecondaryPrivateIpAddressCount.Malformed");
/// `InvalidSecurityGroupAssociation.NotFound`, HTTP 400.
pub const INVALID_SECURITY_GROUP_ASSOCIATION_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupAssociation.NotFound");
/// `InvalidSecurityGroupDiscription.Malformed`, HTTP 400.
pub const INVALID_SECURITY_GROUP_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupDiscription.Malformed");
/// `InvalidSecurityGroupId`, HTTP 404.
pub const INVALID_SECURITY_GROUP_ID: ErrorCode = ErrorCode::new(404, "InvalidSecurityGroupId");
/// `InvalidSecurityGroupId.Malformed`, HTTP 400.
pub const INVALID_SECURITY_GROUP_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupId.Malformed");
/// `InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict`, HTTP 400.
pub const INVALID_SECURITY_GROUP_ID_MULTI_GROUP_ID_NETWORK_TYPE_CONFLICT: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict",
    );
/// `InvalidSecurityGroupId.NotFound`, HTTP 404.
pub const INVALID_SECURITY_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound");
/// `InvalidSecurityGroupId.NotFound`, HTTP 400.
pub const INVALID_SECURITY_GROUP_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupId.NotFound");
/// `InvalidSecurityGroupId.NotVpc`, HTTP 403.
pub const INVALID_SECURITY_GROUP_ID_NOT_VPC: ErrorCode =
    ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc");
/// `InvalidSecurityGroupId.SingleIdAndMultiIdConflict`, HTTP 400.
pub const INVALID_SECURITY_GROUP_ID_SINGLE_ID_AND_MULTI_ID_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupId.SingleIdAndMultiIdConflict");
/// `InvalidSecurityGroup.InvalidNetworkType`, HTTP 400.
pub const INVALID_SECURITY_GROUP_INVALID_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroup.InvalidNetworkType");
/// `InvalidSecurityGroup.IsSame`, HTTP 403.
pub const INVALID_SECURITY_GROUP_IS_SAME: ErrorCode =
    ErrorCode::new(403, "InvalidSecurityGroup.IsSame");
/// `InvalidSecurityGroupName.Malformed`, HTTP 400.
pub const INVALID_SECURITY_GROUP_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupName.Malformed");
/// `InvalidSecurityGroup.NetworkType`, HTTP 400.
pub const INVALID_SECURITY_GROUP_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroup.NetworkType");
/// `InvalidSecurityGroup.NotFound`, HTTP 404.
pub const INVALID_SECURITY_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSecurityGroup.NotFound");
/// `InvalidSecurityGroup.NotInDefaultVpc`, HTTP 400.
pub const INVALID_SECURITY_GROUP_NOT_IN_DEFAULT_VPC: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroup.NotInDefaultVpc");
/// `InvalidSecurityGroupRuleId.NotFound`, HTTP 404.
pub const INVALID_SECURITY_GROUP_RULE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSecurityGroupRuleId.NotFound");
/// `InvalidSecurityGroupRule.RuleNotExist`, HTTP 400.
pub const INVALID_SECURITY_GROUP_RULE_RULE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroupRule.RuleNotExist");
/// `InvalidSecurityGroupType.NotSupportClassic`, HTTP 404.
pub const INVALID_SECURITY_GROUP_TYPE_NOT_SUPPORT_CLASSIC: ErrorCode =
    ErrorCode::new(404, "InvalidSecurityGroupType.NotSupportClassic");
/// `InvalidSecurityGroup.VpcMismatch`, HTTP 400.
pub const INVALID_SECURITY_GROUP_VPC_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityGroup.VpcMismatch");
/// `InvalidSecurityGroupVpc.NotBelongToOneVpc`, HTTP 404.
pub const INVALID_SECURITY_GROUP_VPC_NOT_BELONG_TO_ONE_VPC: ErrorCode =
    ErrorCode::new(404, "InvalidSecurityGroupVpc.NotBelongToOneVpc");
/// `InvalidSecurityOptions.NotSupported`, HTTP 403.
pub const INVALID_SECURITY_OPTIONS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidSecurityOptions.NotSupported");
/// `InvalidSize.ValueNotSupported`, HTTP 400.
pub const INVALID_SIZE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSize.ValueNotSupported");
/// `InvalidSlsLogstoreName.NotFound`, HTTP 404.
pub const INVALID_SLS_LOGSTORE_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSlsLogstoreName.NotFound");
/// `InvalidSlsProjectName.NotFound`, HTTP 404.
pub const INVALID_SLS_PROJECT_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSlsProjectName.NotFound");
/// `InvalidSnapshotCategory.Malformed`, HTTP 403.
pub const INVALID_SNAPSHOT_CATEGORY_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotCategory.Malformed");
/// `InvalidSnapshotCategory.NotSupportCopy`, HTTP 403.
pub const INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportCopy");
/// `InvalidSnapshotCategory.NotSupportCrossRegionCopy`, HTTP 403.
pub const INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_CROSS_REGION_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportCrossRegionCopy");
/// `InvalidSnapshotCategory.NotSupportEncryptedCopy`, HTTP 403.
pub const INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_ENCRYPTED_COPY: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportEncryptedCopy");
/// `InvalidSnapshotCategory.NotSupportImageCreation`, HTTP 403.
pub const INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_IMAGE_CREATION: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportImageCreation");
/// `InvalidSnapshotDisableInstantAccess.Malformed`, HTTP 404.
pub const INVALID_SNAPSHOT_DISABLE_INSTANT_ACCESS_MALFORMED: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshotDisableInstantAccess.Malformed");
/// `InvalidSnapshot.EncryptedNotSupported`, HTTP 403.
pub const INVALID_SNAPSHOT_ENCRYPTED_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshot.EncryptedNotSupported");
/// `InvalidSnapshotGroupId.MustBeOne`, HTTP 403.
pub const INVALID_SNAPSHOT_GROUP_ID_MUST_BE_ONE: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotGroupId.MustBeOne");
/// `InvalidSnapshotGroup.NotFound`, HTTP 404.
pub const INVALID_SNAPSHOT_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshotGroup.NotFound");
/// `InvalidSnapshotIds.Malformed`, HTTP 403.
pub const INVALID_SNAPSHOT_IDS_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotIds.Malformed");
/// `InvalidSnapshotId.BasedSnapshotTooOld`, HTTP 400.
pub const INVALID_SNAPSHOT_ID_BASED_SNAPSHOT_TOO_OLD: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotId.BasedSnapshotTooOld");
/// `InvalidSnapshotId.EncryptedNotSupport`, HTTP 403.
pub const INVALID_SNAPSHOT_ID_ENCRYPTED_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotId.EncryptedNotSupport");
/// `InvalidSnapshotId.Malformed`, HTTP 400.
pub const INVALID_SNAPSHOT_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotId.Malformed");
/// `InvalidSnapshotId.NotDataDiskSnapshot`, HTTP 403.
pub const INVALID_SNAPSHOT_ID_NOT_DATA_DISK_SNAPSHOT: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotId.NotDataDiskSnapshot");
/// `InvalidSnapshotId.NotFound`, HTTP 400.
pub const INVALID_SNAPSHOT_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotId.NotFound");
/// `InvalidSnapshotId.NotFound`, HTTP 403.
pub const INVALID_SNAPSHOT_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotId.NotFound");
/// `InvalidSnapshotId.NotFound`, HTTP 404.
pub const INVALID_SNAPSHOT_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshotId.NotFound");
/// `InvalidSnapshotId.NotReady`, HTTP 403.
pub const INVALID_SNAPSHOT_ID_NOT_READY: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotId.NotReady");
/// `InvalidSnapshotId.NotReady`, HTTP 400.
pub const INVALID_SNAPSHOT_ID_NOT_READY_400: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotId.NotReady");
/// `InvalidSnapshotLinkIds`, HTTP 400.
pub const INVALID_SNAPSHOT_LINK_IDS: ErrorCode = ErrorCode::new(400, "InvalidSnapshotLinkIds");
/// `InvalidSnapshotLinkId.NotFound`, HTTP 404.
pub const INVALID_SNAPSHOT_LINK_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshotLinkId.NotFound");
/// `InvalidSnapshotName.Malformed`, HTTP 403.
pub const INVALID_SNAPSHOT_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshotName.Malformed");
/// `InvalidSnapshotName.Malformed`, HTTP 400.
pub const INVALID_SNAPSHOT_NAME_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotName.Malformed");
/// `InvalidSnapshot.NotFound`, HTTP 400.
pub const INVALID_SNAPSHOT_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidSnapshot.NotFound");
/// `InvalidSnapshot.NotFound`, HTTP 404.
pub const INVALID_SNAPSHOT_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshot.NotFound");
/// `InvalidSnapshot.NotReady`, HTTP 403.
pub const INVALID_SNAPSHOT_NOT_READY: ErrorCode = ErrorCode::new(403, "InvalidSnapshot.NotReady");
/// `InvalidSnapshotPolicyName.Malformed`, HTTP 400.
pub const INVALID_SNAPSHOT_POLICY_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSnapshotPolicyName.Malformed");
/// `InvalidSnapshot.StorageLocationNotSupported`, HTTP 403.
pub const INVALID_SNAPSHOT_STORAGE_LOCATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidSnapshot.StorageLocationNotSupported");
/// `InvalidSnapshot.TooLarge`, HTTP 403.
pub const INVALID_SNAPSHOT_TOO_LARGE: ErrorCode = ErrorCode::new(403, "InvalidSnapshot.TooLarge");
/// `InvalidSnapshot.TooOld`, HTTP 403.
pub const INVALID_SNAPSHOT_TOO_OLD: ErrorCode = ErrorCode::new(403, "InvalidSnapshot.TooOld");
/// `InvalidSnapshotType.NotFound`, HTTP 404.
pub const INVALID_SNAPSHOT_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSnapshotType.NotFound");
/// `InvalidSourceCidrIp.Malformed`, HTTP 400.
pub const INVALID_SOURCE_CIDR_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSourceCidrIp.Malformed");
/// `InvalidSourceDiskType`, HTTP 404.
pub const INVALID_SOURCE_DISK_TYPE: ErrorCode = ErrorCode::new(404, "InvalidSourceDiskType");
/// `InvalidSourceGroupId.Mismatch`, HTTP 400.
pub const INVALID_SOURCE_GROUP_ID_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidSourceGroupId.Mismatch");
/// `InvalidSourceGroupId.Mismatch`, HTTP 403.
pub const INVALID_SOURCE_GROUP_ID_MISMATCH_403: ErrorCode =
    ErrorCode::new(403, "InvalidSourceGroupId.Mismatch");
/// `InvalidSourceGroupId.NotFound`, HTTP 404.
pub const INVALID_SOURCE_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSourceGroupId.NotFound");
/// `InvalidSourceGroup.NotFound`, HTTP 400.
pub const INVALID_SOURCE_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSourceGroup.NotFound");
/// `InvalidSourceInstance.NotFound`, HTTP 400.
pub const INVALID_SOURCE_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSourceInstance.NotFound");
/// `InvalidSourcePortRange.Malformed`, HTTP 400.
pub const INVALID_SOURCE_PORT_RANGE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSourcePortRange.Malformed");
/// `InvalidSourceSnapshot`, HTTP 403.
pub const INVALID_SOURCE_SNAPSHOT: ErrorCode = ErrorCode::new(403, "InvalidSourceSnapshot");
/// `InvalidSource.TrafficMirrorSession`, HTTP 400.
pub const INVALID_SOURCE_TRAFFIC_MIRROR_SESSION: ErrorCode =
    ErrorCode::new(400, "InvalidSource.TrafficMirrorSession");
/// `InvalidSpec.ValudNotSupported`, HTTP 400.
pub const INVALID_SPEC_VALUD_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSpec.ValudNotSupported");
/// `InvalidSpotAliUid`, HTTP 400.
pub const INVALID_SPOT_ALI_UID: ErrorCode = ErrorCode::new(400, "InvalidSpotAliUid");
/// `InvalidSpotAllocationStrategy.ValueNotSupported`, HTTP 400.
pub const INVALID_SPOT_ALLOCATION_STRATEGY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSpotAllocationStrategy.ValueNotSupported");
/// `InvalidSpotAuthorized`, HTTP 400.
pub const INVALID_SPOT_AUTHORIZED: ErrorCode = ErrorCode::new(400, "InvalidSpotAuthorized");
/// `InvalidSpotDuration`, HTTP 400.
pub const INVALID_SPOT_DURATION: ErrorCode = ErrorCode::new(400, "InvalidSpotDuration");
/// `InvalidSpotInstanceInterruptionBehavior.ValueNotSupported`, HTTP 400.
pub const INVALID_SPOT_INSTANCE_INTERRUPTION_BEHAVIOR_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidSpotInstanceInterruptionBehavior.ValueNotSupported",
    );
/// `InvalidSpotInterruptionBehavior`, HTTP 400.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR: ErrorCode =
    ErrorCode::new(400, "InvalidSpotInterruptionBehavior");
/// `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport`, HTTP 403.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR_CLASSIC_NETWORK_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(
        403,
        "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
    );
/// `InvalidSpotInterruptionBehavior.LocalDiskNotSupport`, HTTP 403.
pub const INVALID_SPOT_INTERRUPTION_BEHAVIOR_LOCAL_DISK_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidSpotInterruptionBehavior.LocalDiskNotSupport");
/// `InvalidSpotParam.EmptyZoneID`, HTTP 400.
pub const INVALID_SPOT_PARAM_EMPTY_ZONE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidSpotParam.EmptyZoneID");
/// `InvalidSpotPrepaid`, HTTP 400.
pub const INVALID_SPOT_PREPAID: ErrorCode = ErrorCode::new(400, "InvalidSpotPrepaid");
/// `InvalidSpotPriceLimit`, HTTP 400.
pub const INVALID_SPOT_PRICE_LIMIT: ErrorCode = ErrorCode::new(400, "InvalidSpotPriceLimit");
/// `InvalidSpotPriceLimit.LowerThanPublicPrice`, HTTP 400.
pub const INVALID_SPOT_PRICE_LIMIT_LOWER_THAN_PUBLIC_PRICE: ErrorCode =
    ErrorCode::new(400, "InvalidSpotPriceLimit.LowerThanPublicPrice");
/// `InvalidSpotStrategy`, HTTP 400.
pub const INVALID_SPOT_STRATEGY: ErrorCode = ErrorCode::new(400, "InvalidSpotStrategy");
/// `Invalid.SpotStrategy`, HTTP 404.
pub const INVALID_SPOT_STRATEGY_404: ErrorCode = ErrorCode::new(404, "Invalid.SpotStrategy");
/// `InvalidSpotStrategy.ValueNotSupported`, HTTP 400.
pub const INVALID_SPOT_STRATEGY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSpotStrategy.ValueNotSupported");
/// `InvalidStartTime.BeyondLifeCycle`, HTTP 400.
pub const INVALID_START_TIME_BEYOND_LIFE_CYCLE: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.BeyondLifeCycle");
/// `InvalidStartTime.Malformed`, HTTP 400.
pub const INVALID_START_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.Malformed");
/// `InvalidStartTime.Malformed`, HTTP 403.
pub const INVALID_START_TIME_MALFORMED_403: ErrorCode =
    ErrorCode::new(403, "InvalidStartTime.Malformed");
/// `InvalidStartTime.MalFormed`, HTTP 400.
pub const INVALID_START_TIME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.MalFormed");
/// `InvalidStartTime.NotSupported`, HTTP 400.
pub const INVALID_START_TIME_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.NotSupported");
/// `InvalidStartTime.ScopeNotMatch`, HTTP 400.
pub const INVALID_START_TIME_SCOPE_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.ScopeNotMatch");
/// `InvalidStartTime.TooEarly`, HTTP 400.
pub const INVALID_START_TIME_TOO_EARLY: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.TooEarly");
/// `InvalidStartTime.TooEarly`, HTTP 403.
pub const INVALID_START_TIME_TOO_EARLY_403: ErrorCode =
    ErrorCode::new(403, "InvalidStartTime.TooEarly");
/// `InvalidStartTime.ValueNotSupported`, HTTP 400.
pub const INVALID_START_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.ValueNotSupported");
/// `Invalid.Status`, HTTP 400.
pub const INVALID_STATUS: ErrorCode = ErrorCode::new(400, "Invalid.Status");
/// `InvalidStatus`, HTTP 400.
pub const INVALID_STATUS_400: ErrorCode = ErrorCode::new(400, "InvalidStatus");
/// `InvalidStatus.CancelFailed`, HTTP 400.
pub const INVALID_STATUS_CANCEL_FAILED: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.CancelFailed");
/// `InvalidStatus.CmdIdInUse`, HTTP 403.
pub const INVALID_STATUS_CMD_ID_IN_USE: ErrorCode = ErrorCode::new(403, "InvalidStatus.CmdIdInUse");
/// `InvalidStatus.DiskNotReady`, HTTP 403.
pub const INVALID_STATUS_DISK_NOT_READY: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.DiskNotReady");
/// `InvalidStatus.DiskUnderPerformanceControl`, HTTP 403.
pub const INVALID_STATUS_DISK_UNDER_PERFORMANCE_CONTROL: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.DiskUnderPerformanceControl");
/// `InvalidStatus.EcsStatusNotSupport`, HTTP 400.
pub const INVALID_STATUS_ECS_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.EcsStatusNotSupport");
/// `InvalidStatus.EniStatusNotSupport`, HTTP 400.
pub const INVALID_STATUS_ENI_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport");
/// `InvalidStatus.ImagePipelineExecution`, HTTP 403.
pub const INVALID_STATUS_IMAGE_PIPELINE_EXECUTION: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.ImagePipelineExecution");
/// `InvalidStatus.InstanceHasBandWidth`, HTTP 400.
pub const INVALID_STATUS_INSTANCE_HAS_BAND_WIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.InstanceHasBandWidth");
/// `InvalidStatus.InstanceIsMigrating`, HTTP 400.
pub const INVALID_STATUS_INSTANCE_IS_MIGRATING: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.InstanceIsMigrating");
/// `InvalidStatus.InstanceLocked`, HTTP 403.
pub const INVALID_STATUS_INSTANCE_LOCKED: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.InstanceLocked");
/// `InvalidStatus.InstanceStatus`, HTTP 403.
pub const INVALID_STATUS_INSTANCE_STATUS: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.InstanceStatus");
/// `InvalidStatus.InProgress`, HTTP 403.
pub const INVALID_STATUS_IN_PROGRESS: ErrorCode = ErrorCode::new(403, "InvalidStatus.InProgress");
/// `InvalidStatus.NotAllow`, HTTP 400.
pub const INVALID_STATUS_NOT_ALLOW: ErrorCode = ErrorCode::new(400, "InvalidStatus.NotAllow");
/// `InvalidStatus.NotAllowed`, HTTP 400.
pub const INVALID_STATUS_NOT_ALLOWED: ErrorCode = ErrorCode::new(400, "InvalidStatus.NotAllowed");
/// `InvalidStatus.NotFound`, HTTP 404.
pub const INVALID_STATUS_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidStatus.NotFound");
/// `InvalidStatus.NotStopped`, HTTP 400.
pub const INVALID_STATUS_NOT_STOPPED: ErrorCode = ErrorCode::new(400, "InvalidStatus.NotStopped");
/// `InvalidStatus.ResourceGroup`, HTTP 403.
pub const INVALID_STATUS_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.ResourceGroup");
/// `InvalidStatus.RouteEntry`, HTTP 404.
pub const INVALID_STATUS_ROUTE_ENTRY: ErrorCode = ErrorCode::new(404, "InvalidStatus.RouteEntry");
/// `InvalidStatus.SnatOrDnat`, HTTP 400.
pub const INVALID_STATUS_SNAT_OR_DNAT: ErrorCode = ErrorCode::new(400, "InvalidStatus.SnatOrDnat");
/// `InvalidStatus.Upgrading`, HTTP 403.
pub const INVALID_STATUS_UPGRADING: ErrorCode = ErrorCode::new(403, "InvalidStatus.Upgrading");
/// `InvalidStatus.Upgrading`, HTTP 400.
pub const INVALID_STATUS_UPGRADING_400: ErrorCode = ErrorCode::new(400, "InvalidStatus.Upgrading");
/// `InvalidStatus.ValueNotSupported`, HTTP 400.
pub const INVALID_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.ValueNotSupported");
/// `InvalidStatus.ValueNotSupported`, HTTP 403.
pub const INVALID_STATUS_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidStatus.ValueNotSupported");
/// `InvalidStorageClusterId.CapacityNotEnough`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_CAPACITY_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.CapacityNotEnough");
/// `InvalidStorageClusterId.CategoryNotMatch`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_CATEGORY_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.CategoryNotMatch");
/// `InvalidStorageClusterId.ConflictWithInstanceId`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_CONFLICT_WITH_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.ConflictWithInstanceId");
/// `InvalidStorageClusterId.ConflictWithStorageSetId`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_CONFLICT_WITH_STORAGE_SET_ID: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.ConflictWithStorageSetId");
/// `InvalidStorageClusterId.DiskCategoryUnsupported`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.DiskCategoryUnsupported");
/// `InvalidStorageClusterId.DiskSizeEmpty`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_DISK_SIZE_EMPTY: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.DiskSizeEmpty");
/// `InvalidStorageClusterId.NotExist`, HTTP 404.
pub const INVALID_STORAGE_CLUSTER_ID_NOT_EXIST: ErrorCode =
    ErrorCode::new(404, "InvalidStorageClusterId.NotExist");
/// `InvalidStorageClusterId.PerformanceLevelNotMatch`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_PERFORMANCE_LEVEL_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.PerformanceLevelNotMatch");
/// `InvalidStorageClusterId.StatusNotSupport`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.StatusNotSupport");
/// `InvalidStorageClusterId.ZoneIdEmpty`, HTTP 400.
pub const INVALID_STORAGE_CLUSTER_ID_ZONE_ID_EMPTY: ErrorCode =
    ErrorCode::new(400, "InvalidStorageClusterId.ZoneIdEmpty");
/// `InvalidStorageLocation.NotFound`, HTTP 403.
pub const INVALID_STORAGE_LOCATION_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidStorageLocation.NotFound");
/// `InvalidStorageSetId.DiskCategoryUnsupported`, HTTP 400.
pub const INVALID_STORAGE_SET_ID_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStorageSetId.DiskCategoryUnsupported");
/// `InvalidStorageSetId.NotFound`, HTTP 400.
pub const INVALID_STORAGE_SET_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidStorageSetId.NotFound");
/// `InvalidStorageSetId.NotFound`, HTTP 403.
pub const INVALID_STORAGE_SET_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidStorageSetId.NotFound");
/// `InvalidStorageSetName.Malformed`, HTTP 403.
pub const INVALID_STORAGE_SET_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidStorageSetName.Malformed");
/// `InvalidStorageSet.NotSupport`, HTTP 403.
pub const INVALID_STORAGE_SET_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidStorageSet.NotSupport");
/// `InvalidSystemDiskCategory.NotMatchInstanceType`, HTTP 400.
pub const INVALID_SYSTEM_DISK_CATEGORY_NOT_MATCH_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskCategory.NotMatchInstanceType");
/// `InvalidSystemDiskCategory.ValueNotSupported`, HTTP 400.
pub const INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskCategory.ValueNotSupported");
/// `InvalidSystemDiskCategory.ValueNotSupported`, HTTP 403.
pub const INVALID_SYSTEM_DISK_CATEGORY_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidSystemDiskCategory.ValueNotSupported");
/// `InvalidSystemDiskCategory.ValueUnauthorized`, HTTP 403.
pub const INVALID_SYSTEM_DISK_CATEGORY_VALUE_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "InvalidSystemDiskCategory.ValueUnauthorized");
/// `InvalidSystemDisk.NotFound`, HTTP 404.
pub const INVALID_SYSTEM_DISK_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSystemDisk.NotFound");
/// `InvalidSystemDiskSize`, HTTP 404.
pub const INVALID_SYSTEM_DISK_SIZE: ErrorCode = ErrorCode::new(404, "InvalidSystemDiskSize");
/// `InvalidSystemDiskSize`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_400: ErrorCode = ErrorCode::new(400, "InvalidSystemDiskSize");
/// `InvalidSystemDiskSize.ImageNotSupportResize`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_IMAGE_NOT_SUPPORT_RESIZE: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskSize.ImageNotSupportResize");
/// `InvalidSystemDiskSize.LessThanImageSize`, HTTP 404.
pub const INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE: ErrorCode =
    ErrorCode::new(404, "InvalidSystemDiskSize.LessThanImageSize");
/// `InvalidSystemDiskSize.LessThanImageSize`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE_400: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskSize.LessThanImageSize");
/// `InvalidSystemDiskSize.LessThanMemSize`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MEM_SIZE: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskSize.LessThanMemSize");
/// `InvalidSystemDiskSize.LessThanMinSize`, HTTP 404.
pub const INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MIN_SIZE: ErrorCode =
    ErrorCode::new(404, "InvalidSystemDiskSize.LessThanMinSize");
/// `InvalidSystemDiskSize.MoreThanMaxSize`, HTTP 404.
pub const INVALID_SYSTEM_DISK_SIZE_MORE_THAN_MAX_SIZE: ErrorCode =
    ErrorCode::new(404, "InvalidSystemDiskSize.MoreThanMaxSize");
/// `InvalidSystemDiskSize.NotSupportedValue`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_NOT_SUPPORTED_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskSize.NotSupportedValue");
/// `InvalidSystemDiskSize.ValueNotSupported`, HTTP 400.
pub const INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSystemDiskSize.ValueNotSupported");
/// `InvalidSystemDiskSize.ValueNotSupported`, HTTP 404.
pub const INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidSystemDiskSize.ValueNotSupported");
/// `InvalidSystemDiskStatus.IsTransfering`, HTTP 403.
pub const INVALID_SYSTEM_DISK_STATUS_IS_TRANSFERING: ErrorCode =
    ErrorCode::new(403, "InvalidSystemDiskStatus.IsTransfering");
/// `InvalidSystemSnapshot.Missing`, HTTP 403.
pub const INVALID_SYSTEM_SNAPSHOT_MISSING: ErrorCode =
    ErrorCode::new(403, "InvalidSystemSnapshot.Missing");
/// `InvalidSystemType.NotSupportedValue`, HTTP 400.
pub const INVALID_SYSTEM_TYPE_NOT_SUPPORTED_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidSystemType.NotSupportedValue");
/// `InvalidTags.MalFormed`, HTTP 400.
pub const INVALID_TAGS_MAL_FORMED: ErrorCode = ErrorCode::new(400, "InvalidTags.MalFormed");
/// `Invalid.TagCategory`, HTTP 400.
pub const INVALID_TAG_CATEGORY: ErrorCode = ErrorCode::new(400, "Invalid.TagCategory");
/// `InvalidTagCount`, HTTP 400.
pub const INVALID_TAG_COUNT: ErrorCode = ErrorCode::new(400, "InvalidTagCount");
/// `InvalidTagFilter.Malformed`, HTTP 403.
pub const INVALID_TAG_FILTER_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidTagFilter.Malformed");
/// `InvalidTagKey`, HTTP 400.
pub const INVALID_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidTagKey");
/// `InvalidTagKey.Malformed`, HTTP 400.
pub const INVALID_TAG_KEY_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidTagKey.Malformed");
/// `InvalidTag.Mismatch`, HTTP 400.
pub const INVALID_TAG_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidTag.Mismatch");
/// `InvalidTag.NotSupported`, HTTP 400.
pub const INVALID_TAG_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "InvalidTag.NotSupported");
/// `InvalidTagValue`, HTTP 400.
pub const INVALID_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidTagValue");
/// `InvalidTagValue.Malformed`, HTTP 400.
pub const INVALID_TAG_VALUE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidTagValue.Malformed");
/// `InvalidTargetServer.MissingPortNumber`, HTTP 403.
pub const INVALID_TARGET_SERVER_MISSING_PORT_NUMBER: ErrorCode =
    ErrorCode::new(403, "InvalidTargetServer.MissingPortNumber");
/// `InvalidTarget.TrafficMirrorSession`, HTTP 400.
pub const INVALID_TARGET_TRAFFIC_MIRROR_SESSION: ErrorCode =
    ErrorCode::new(400, "InvalidTarget.TrafficMirrorSession");
/// `InvalidTaskId.IncorrectTaskStatus`, HTTP 403.
pub const INVALID_TASK_ID_INCORRECT_TASK_STATUS: ErrorCode =
    ErrorCode::new(403, "InvalidTaskId.IncorrectTaskStatus");
/// `InvalidTaskId.NotFound`, HTTP 400.
pub const INVALID_TASK_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidTaskId.NotFound");
/// `InvalidTaskId.NotFound`, HTTP 403.
pub const INVALID_TASK_ID_NOT_FOUND_403: ErrorCode = ErrorCode::new(403, "InvalidTaskId.NotFound");
/// `InvalidTaskId.TaskActionNotSupport`, HTTP 403.
pub const INVALID_TASK_ID_TASK_ACTION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidTaskId.TaskActionNotSupport");
/// `InvalidTemporary.EndTime`, HTTP 400.
pub const INVALID_TEMPORARY_END_TIME: ErrorCode = ErrorCode::new(400, "InvalidTemporary.EndTime");
/// `InvalidTemporary.StartTime`, HTTP 400.
pub const INVALID_TEMPORARY_START_TIME: ErrorCode =
    ErrorCode::new(400, "InvalidTemporary.StartTime");
/// `InvalidTerminationMode.NotFound`, HTTP 404.
pub const INVALID_TERMINATION_MODE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidTerminationMode.NotFound");
/// `Invalid.TimeSlot`, HTTP 400.
pub const INVALID_TIME_SLOT: ErrorCode = ErrorCode::new(400, "Invalid.TimeSlot");
/// `Invalid.TooManyInstanceTypes`, HTTP 400.
pub const INVALID_TOO_MANY_INSTANCE_TYPES: ErrorCode =
    ErrorCode::new(400, "Invalid.TooManyInstanceTypes");
/// `Invalid.TooManyPrivatePoolOptions.Ids`, HTTP 400.
pub const INVALID_TOO_MANY_PRIVATE_POOL_OPTIONS_IDS: ErrorCode =
    ErrorCode::new(400, "Invalid.TooManyPrivatePoolOptions.Ids");
/// `Invalid.TooManyUnpaidPrivatePool`, HTTP 400.
pub const INVALID_TOO_MANY_UNPAID_PRIVATE_POOL: ErrorCode =
    ErrorCode::new(400, "Invalid.TooManyUnpaidPrivatePool");
/// `Invalid.TooManyZoneIds`, HTTP 400.
pub const INVALID_TOO_MANY_ZONE_IDS: ErrorCode = ErrorCode::new(400, "Invalid.TooManyZoneIds");
/// `InvalidToRegionIdSize.ExceededMaxNumber`, HTTP 400.
pub const INVALID_TO_REGION_ID_SIZE_EXCEEDED_MAX_NUMBER: ErrorCode =
    ErrorCode::new(400, "InvalidToRegionIdSize.ExceededMaxNumber");
/// `InvalidTrafficMode.ModifyToStandardNotSupported`, HTTP 400.
pub const INVALID_TRAFFIC_MODE_MODIFY_TO_STANDARD_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidTrafficMode.ModifyToStandardNotSupported");
/// `InvalidType.Malformd`, HTTP 400.
pub const INVALID_TYPE_MALFORMD: ErrorCode = ErrorCode::new(400, "InvalidType.Malformd");
/// `InvalidUsage`, HTTP 404.
pub const INVALID_USAGE: ErrorCode = ErrorCode::new(404, "InvalidUsage");
/// `InvalidUserCidr.Malformed`, HTTP 400.
pub const INVALID_USER_CIDR_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidUserCidr.Malformed");
/// `InvalidUserCidr.Quota`, HTTP 400.
pub const INVALID_USER_CIDR_QUOTA: ErrorCode = ErrorCode::new(400, "InvalidUserCidr.Quota");
/// `InvalidUserData.Base64FormatInvalid`, HTTP 403.
pub const INVALID_USER_DATA_BASE64_FORMAT_INVALID: ErrorCode =
    ErrorCode::new(403, "InvalidUserData.Base64FormatInvalid");
/// `InvalidUserData.Base64FormatInvalid`, HTTP 400.
pub const INVALID_USER_DATA_BASE64_FORMAT_INVALID_400: ErrorCode =
    ErrorCode::new(400, "InvalidUserData.Base64FormatInvalid");
/// `InvalidUserData.Forbidden`, HTTP 403.
pub const INVALID_USER_DATA_FORBIDDEN: ErrorCode = ErrorCode::new(403, "InvalidUserData.Forbidden");
/// `InvalidUserData.NotSupported`, HTTP 400.
pub const INVALID_USER_DATA_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidUserData.NotSupported");
/// `InvalidUserData.SizeExceeded`, HTTP 400.
pub const INVALID_USER_DATA_SIZE_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidUserData.SizeExceeded");
/// `InvalidUser.NotInWhiteList`, HTTP 403.
pub const INVALID_USER_NOT_IN_WHITE_LIST: ErrorCode =
    ErrorCode::new(403, "InvalidUser.NotInWhiteList");
/// `InvalidUser.NotSupported`, HTTP 403.
pub const INVALID_USER_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "InvalidUser.NotSupported");
/// `InvalidUser.PassRoleForbidden`, HTTP 403.
pub const INVALID_USER_PASS_ROLE_FORBIDDEN: ErrorCode =
    ErrorCode::new(403, "InvalidUser.PassRoleForbidden");
/// `InvalidUserType.NotSupported`, HTTP 403.
pub const INVALID_USER_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidUserType.NotSupported");
/// `InvalidUser.Unauthorized`, HTTP 403.
pub const INVALID_USER_UNAUTHORIZED: ErrorCode = ErrorCode::new(403, "InvalidUser.Unauthorized");
/// `InvalidUser.Unauthorized`, HTTP 401.
pub const INVALID_USER_UNAUTHORIZED_401: ErrorCode =
    ErrorCode::new(401, "InvalidUser.Unauthorized");
/// `InvalidValidTime.MalFormed`, HTTP 400.
pub const INVALID_VALID_TIME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidValidTime.MalFormed");
/// `InvalidVbrId.NotFound`, HTTP 404.
pub const INVALID_VBR_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVbrId.NotFound");
/// `InvalidVbrId.NotFound`, HTTP 400.
pub const INVALID_VBR_ID_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidVbrId.NotFound");
/// `InvalidVbrOwnerId.NotFound`, HTTP 404.
pub const INVALID_VBR_OWNER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVbrOwnerId.NotFound");
/// `InvalidVBRStatus`, HTTP 400.
pub const INVALID_VBR_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVBRStatus");
/// `InvalidVHDImage.IncorrectSize`, HTTP 403.
pub const INVALID_VHD_IMAGE_INCORRECT_SIZE: ErrorCode =
    ErrorCode::new(403, "InvalidVHDImage.IncorrectSize");
/// `InvalidVip.Status`, HTTP 400.
pub const INVALID_VIP_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVip.Status");
/// `InvalidVlanId.Malformed`, HTTP 400.
pub const INVALID_VLAN_ID_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidVlanId.Malformed");
/// `InvalidVlanId.NotFound`, HTTP 404.
pub const INVALID_VLAN_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVlanId.NotFound");
/// `InvalidVlanId.Used`, HTTP 400.
pub const INVALID_VLAN_ID_USED: ErrorCode = ErrorCode::new(400, "InvalidVlanId.Used");
/// `InvalidVolumeId.NotFound`, HTTP 404.
pub const INVALID_VOLUME_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVolumeId.NotFound");
/// `InvalidVpcDiscription.Malformed`, HTTP 400.
pub const INVALID_VPC_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcDiscription.Malformed");
/// `InvalidVpc.Empty`, HTTP 403.
pub const INVALID_VPC_EMPTY: ErrorCode = ErrorCode::new(403, "InvalidVpc.Empty");
/// `INVALID_VPC_ID`, HTTP 400.
pub const INVALID_VPC_ID: ErrorCode = ErrorCode::new(400, "INVALID_VPC_ID");
/// `InvalidVpcId.Malformed`, HTTP 403.
pub const INVALID_VPC_ID_MALFORMED: ErrorCode = ErrorCode::new(403, "InvalidVpcId.Malformed");
/// `InvalidVpcId.NotFound`, HTTP 404.
pub const INVALID_VPC_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVpcId.NotFound");
/// `InvalidVpcId.NotFound`, HTTP 400.
pub const INVALID_VPC_ID_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidVpcId.NotFound");
/// `InvalidVpcId.NotFound`, HTTP 403.
pub const INVALID_VPC_ID_NOT_FOUND_403: ErrorCode = ErrorCode::new(403, "InvalidVpcId.NotFound");
/// `InvalidVpcIdNumber.NotSupported`, HTTP 404.
pub const INVALID_VPC_ID_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidVpcIdNumber.NotSupported");
/// `InvalidVpcIdNumber.NotSupported`, HTTP 400.
pub const INVALID_VPC_ID_NUMBER_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidVpcIdNumber.NotSupported");
/// `InvalidVpcId.SharedVpc`, HTTP 403.
pub const INVALID_VPC_ID_SHARED_VPC: ErrorCode = ErrorCode::new(403, "InvalidVpcId.SharedVpc");
/// `InvalidVpc.Indeterminacy`, HTTP 403.
pub const INVALID_VPC_INDETERMINACY: ErrorCode = ErrorCode::new(403, "InvalidVpc.Indeterminacy");
/// `InvalidVpcName.Malformed`, HTTP 400.
pub const INVALID_VPC_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidVpcName.Malformed");
/// `InvalidVpc.NotBelong`, HTTP 403.
pub const INVALID_VPC_NOT_BELONG: ErrorCode = ErrorCode::new(403, "InvalidVpc.NotBelong");
/// `InvalidVPC.NotFound`, HTTP 400.
pub const INVALID_VPC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVPC.NotFound");
/// `InvalidVpc.NotFound`, HTTP 404.
pub const INVALID_VPC_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidVpc.NotFound");
/// `InvalidVPCStatus`, HTTP 400.
pub const INVALID_VPC_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVPCStatus");
/// `InvalidVPCStatus.NotWorking`, HTTP 403.
pub const INVALID_VPC_STATUS_NOT_WORKING: ErrorCode =
    ErrorCode::new(403, "InvalidVPCStatus.NotWorking");
/// `InvalidVpcZone.NotSupported`, HTTP 400.
pub const INVALID_VPC_ZONE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcZone.NotSupported");
/// `InvalidVpnInstanceId.NotFound`, HTTP 400.
pub const INVALID_VPN_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVpnInstanceId.NotFound");
/// `InvalidVRouterDiscription.Malformed`, HTTP 400.
pub const INVALID_V_ROUTER_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVRouterDiscription.Malformed");
/// `InvalidVRouterId.NotFound`, HTTP 404.
pub const INVALID_V_ROUTER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVRouterId.NotFound");
/// `InvalidVRouterName.Malformed`, HTTP 400.
pub const INVALID_V_ROUTER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVRouterName.Malformed");
/// `InvalidVRouter.NotFound`, HTTP 400.
pub const INVALID_V_ROUTER_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVRouter.NotFound");
/// `InvalidVSwitch.DefaultVSwitchNotSupport`, HTTP 403.
pub const INVALID_V_SWITCH_DEFAULT_V_SWITCH_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitch.DefaultVSwitchNotSupport");
/// `InvalidVSwitchDiscription.Malformed`, HTTP 400.
pub const INVALID_V_SWITCH_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchDiscription.Malformed");
/// `InvalidVSwitchId.IpInvalid`, HTTP 403.
pub const INVALID_V_SWITCH_ID_IP_INVALID: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitchId.IpInvalid");
/// `InvalidVSwitchId.IpInvalid`, HTTP 404.
pub const INVALID_V_SWITCH_ID_IP_INVALID_404: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchId.IpInvalid");
/// `InvalidVSwitchId.IpNotEnough`, HTTP 403.
pub const INVALID_V_SWITCH_ID_IP_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitchId.IpNotEnough");
/// `InvalidVSwitchId.IpPrefixNotEnough`, HTTP 403.
pub const INVALID_V_SWITCH_ID_IP_PREFIX_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitchId.IpPrefixNotEnough");
/// `InvalidVSwitchId.Mismatch`, HTTP 400.
pub const INVALID_V_SWITCH_ID_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.Mismatch");
/// `InvalidVSwitchId.Necessary`, HTTP 400.
pub const INVALID_V_SWITCH_ID_NECESSARY: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.Necessary");
/// `InvalidVSwitchId.NotExist`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NOT_EXIST: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchId.NotExist");
/// `InvalidVSwitchId.NotFound`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchId.NotFound`, HTTP 400.
pub const INVALID_V_SWITCH_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchId.NotFound`, HTTP 403.
pub const INVALID_V_SWITCH_ID_NOT_FOUND_403: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchIdNumber.NotSupported`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchIdNumber.NotSupported");
/// `InvalidVSwitch.Ipv6NotTurnOn`, HTTP 403.
pub const INVALID_V_SWITCH_IPV6_NOT_TURN_ON: ErrorCode =
    ErrorCode::new(403, "InvalidVSwitch.Ipv6NotTurnOn");
/// `InvalidVSwitchName.Malformed`, HTTP 400.
pub const INVALID_V_SWITCH_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchName.Malformed");
/// `InvalidVSwitch.NotBelongToVpc`, HTTP 404.
pub const INVALID_V_SWITCH_NOT_BELONG_TO_VPC: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitch.NotBelongToVpc");
/// `InvalidVSwitch.NotFound`, HTTP 400.
pub const INVALID_V_SWITCH_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVSwitch.NotFound");
/// `INVALID_WEIGHT_PARAM`, HTTP 400.
pub const INVALID_WEIGHT_PARAM: ErrorCode = ErrorCode::new(400, "INVALID_WEIGHT_PARAM");
/// `Invalid.ZoneId`, HTTP 400.
pub const INVALID_ZONE_ID: ErrorCode = ErrorCode::new(400, "Invalid.ZoneId");
/// `Invalid.ZoneIds`, HTTP 403.
pub const INVALID_ZONE_IDS: ErrorCode = ErrorCode::new(403, "Invalid.ZoneIds");
/// `InvalidZoneId.DiskCategoryUnsupported`, HTTP 400.
pub const INVALID_ZONE_ID_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidZoneId.DiskCategoryUnsupported");
/// `InvalidZoneId.MalFormed`, HTTP 400.
pub const INVALID_ZONE_ID_MAL_FORMED: ErrorCode = ErrorCode::new(400, "InvalidZoneId.MalFormed");
/// `InvalidZoneId.NotFound`, HTTP 404.
pub const INVALID_ZONE_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidZoneId.NotFound");
/// `InvalidZoneId.NotFound`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidZoneId.NotFound");
/// `InvalidZoneId.NotFound`, HTTP 403.
pub const INVALID_ZONE_ID_NOT_FOUND_403: ErrorCode = ErrorCode::new(403, "InvalidZoneId.NotFound");
/// `InvalidZoneId.NotSupportCreateWithShareEncryptedImage`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_SUPPORT_CREATE_WITH_SHARE_ENCRYPTED_IMAGE: ErrorCode =
    ErrorCode::new(400, "InvalidZoneId.NotSupportCreateWithShareEncryptedImage");
/// `InvalidZoneId.NotSupportShareEncryptedImage`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_SUPPORT_SHARE_ENCRYPTED_IMAGE: ErrorCode =
    ErrorCode::new(400, "InvalidZoneId.NotSupportShareEncryptedImage");
/// `InvalidZoneId.ValueNotSupported`, HTTP 400.
pub const INVALID_ZONE_ID_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidZoneId.ValueNotSupported");
/// `InvalidZoneId.ValueNotSupported`, HTTP 403.
pub const INVALID_ZONE_ID_VALUE_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "InvalidZoneId.ValueNotSupported");
/// `InvalidZone.NotFound`, HTTP 404.
pub const INVALID_ZONE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidZone.NotFound");
/// `InvalidZone.NotFound`, HTTP 400.
pub const INVALID_ZONE_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidZone.NotFound");
/// `InvalidZone.NotSupported`, HTTP 403.
pub const INVALID_ZONE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "InvalidZone.NotSupported");
/// `InvalidZone.PartitionNumberNotSupported`, HTTP 403.
pub const INVALID_ZONE_PARTITION_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "InvalidZone.PartitionNumberNotSupported");
/// `Invocation.ExceedQuota`, HTTP 403.
pub const INVOCATION_EXCEED_QUOTA: ErrorCode = ErrorCode::new(403, "Invocation.ExceedQuota");
/// `InvokeError`, HTTP 400.
pub const INVOKE_ERROR: ErrorCode = ErrorCode::new(400, "InvokeError");
/// `InValidParameter`, HTTP 400.
pub const IN_VALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InValidParameter");
/// `InValidParameter`, HTTP 403.
pub const IN_VALID_PARAMETER_403: ErrorCode = ErrorCode::new(403, "InValidParameter");
/// `InValidParameter.NextToken`, HTTP 400.
pub const IN_VALID_PARAMETER_NEXT_TOKEN: ErrorCode =
    ErrorCode::new(400, "InValidParameter.NextToken");
/// `IoOptimized.NotSupported`, HTTP 400.
pub const IO_OPTIMIZED_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "IoOptimized.NotSupported");
/// `IoOptimized.NotSupported`, HTTP 403.
pub const IO_OPTIMIZED_NOT_SUPPORTED_403: ErrorCode =
    ErrorCode::new(403, "IoOptimized.NotSupported");
/// `IoOptimized.NotSupported`, HTTP 404.
pub const IO_OPTIMIZED_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "IoOptimized.NotSupported");
/// `IpAllocationError`, HTTP 400.
pub const IP_ALLOCATION_ERROR: ErrorCode = ErrorCode::new(400, "IpAllocationError");
/// `IpInUse`, HTTP 403.
pub const IP_IN_USE: ErrorCode = ErrorCode::new(403, "IpInUse");
/// `JoinedGroupLimitExceed`, HTTP 400.
pub const JOINED_GROUP_LIMIT_EXCEED: ErrorCode = ErrorCode::new(400, "JoinedGroupLimitExceed");
/// `JoinedGroupLimitExceed`, HTTP 404.
pub const JOINED_GROUP_LIMIT_EXCEED_404: ErrorCode = ErrorCode::new(404, "JoinedGroupLimitExceed");
/// `KeyPair.AlreadyExist`, HTTP 400.
pub const KEY_PAIR_ALREADY_EXIST: ErrorCode = ErrorCode::new(400, "KeyPair.AlreadyExist");
/// `LackResource`, HTTP 400.
pub const LACK_RESOURCE: ErrorCode = ErrorCode::new(400, "LackResource");
/// `LastOrderProcessing`, HTTP 400.
pub const LAST_ORDER_PROCESSING: ErrorCode = ErrorCode::new(400, "LastOrderProcessing");
/// `LastRequestProcessing`, HTTP 400.
pub const LAST_REQUEST_PROCESSING: ErrorCode = ErrorCode::new(400, "LastRequestProcessing");
/// `LastTokenProcessing`, HTTP 403.
pub const LAST_TOKEN_PROCESSING: ErrorCode = ErrorCode::new(403, "LastTokenProcessing");
/// `LaunchTemplateLimitExceed`, HTTP 403.
pub const LAUNCH_TEMPLATE_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "LaunchTemplateLimitExceed");
/// `LaunchTemplateName.Duplicated`, HTTP 403.
pub const LAUNCH_TEMPLATE_NAME_DUPLICATED: ErrorCode =
    ErrorCode::new(403, "LaunchTemplateName.Duplicated");
/// `LaunchTemplateVersionLimitExceed`, HTTP 403.
pub const LAUNCH_TEMPLATE_VERSION_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "LaunchTemplateVersionLimitExceed");
/// `LimitationExceed.InterfaceNumberOnRouter`, HTTP 400.
pub const LIMITATION_EXCEED_INTERFACE_NUMBER_ON_ROUTER: ErrorCode =
    ErrorCode::new(400, "LimitationExceed.InterfaceNumberOnRouter");
/// `LimitExceed.Entry`, HTTP 400.
pub const LIMIT_EXCEED_ENTRY: ErrorCode = ErrorCode::new(400, "LimitExceed.Entry");
/// `LimitExceed.MaxEntries`, HTTP 400.
pub const LIMIT_EXCEED_MAX_ENTRIES: ErrorCode = ErrorCode::new(400, "LimitExceed.MaxEntries");
/// `LimitExceed.PrefixListAssociationResource`, HTTP 403.
pub const LIMIT_EXCEED_PREFIX_LIST_ASSOCIATION_RESOURCE: ErrorCode =
    ErrorCode::new(403, "LimitExceed.PrefixListAssociationResource");
/// `LimitExceed.PrefixListId`, HTTP 400.
pub const LIMIT_EXCEED_PREFIX_LIST_ID: ErrorCode = ErrorCode::new(400, "LimitExceed.PrefixListId");
/// `LimitExceed.PrefixListPerRegion`, HTTP 404.
pub const LIMIT_EXCEED_PREFIX_LIST_PER_REGION: ErrorCode =
    ErrorCode::new(404, "LimitExceed.PrefixListPerRegion");
/// `LinkRole.NotSupport`, HTTP 400.
pub const LINK_ROLE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "LinkRole.NotSupport");
/// `LoginAsNonRoot.ImageNotSupport`, HTTP 400.
pub const LOGIN_AS_NON_ROOT_IMAGE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "LoginAsNonRoot.ImageNotSupport");
/// `LoginAsNonRoot.RegionNotSupport`, HTTP 403.
pub const LOGIN_AS_NON_ROOT_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "LoginAsNonRoot.RegionNotSupport");
/// `MalformedParameter.PerformanceControlOptions`, HTTP 400.
pub const MALFORMED_PARAMETER_PERFORMANCE_CONTROL_OPTIONS: ErrorCode =
    ErrorCode::new(400, "MalformedParameter.PerformanceControlOptions");
/// `MaxEIPQuotaExceeded`, HTTP 403.
pub const MAX_EIP_QUOTA_EXCEEDED: ErrorCode = ErrorCode::new(403, "MaxEIPQuotaExceeded");
/// `MaxEniCountExceeded`, HTTP 403.
pub const MAX_ENI_COUNT_EXCEEDED: ErrorCode = ErrorCode::new(403, "MaxEniCountExceeded");
/// `MaxEniIpv6IpsCountExceeded`, HTTP 403.
pub const MAX_ENI_IPV6_IPS_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "MaxEniIpv6IpsCountExceeded");
/// `MaxEniIpv6IpsCountExceeded`, HTTP 404.
pub const MAX_ENI_IPV6_IPS_COUNT_EXCEEDED_404: ErrorCode =
    ErrorCode::new(404, "MaxEniIpv6IpsCountExceeded");
/// `MaxEniPrivateIpsCountExceeded`, HTTP 403.
pub const MAX_ENI_PRIVATE_IPS_COUNT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "MaxEniPrivateIpsCountExceeded");
/// `Mayi.InternalError`, HTTP 403.
pub const MAYI_INTERNAL_ERROR: ErrorCode = ErrorCode::new(403, "Mayi.InternalError");
/// `Mismatch.InstanceIdAndRegionId`, HTTP 400.
pub const MISMATCH_INSTANCE_ID_AND_REGION_ID: ErrorCode =
    ErrorCode::new(400, "Mismatch.InstanceIdAndRegionId");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `MissingParameter`, HTTP 403.
pub const MISSING_PARAMETER_403: ErrorCode = ErrorCode::new(403, "MissingParameter");
/// `MissingParameter`, HTTP 404.
pub const MISSING_PARAMETER_404: ErrorCode = ErrorCode::new(404, "MissingParameter");
/// `MissingParameter.Architecture`, HTTP 400.
pub const MISSING_PARAMETER_ARCHITECTURE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.Architecture");
/// `MissingParameter.BandwidthPackage`, HTTP 400.
pub const MISSING_PARAMETER_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.BandwidthPackage");
/// `MissingParameter.Capacity`, HTTP 400.
pub const MISSING_PARAMETER_CAPACITY: ErrorCode = ErrorCode::new(400, "MissingParameter.Capacity");
/// `MissingParameter.Content`, HTTP 400.
pub const MISSING_PARAMETER_CONTENT: ErrorCode = ErrorCode::new(400, "MissingParameter.Content");
/// `MissingParameter.DedicatedHostId`, HTTP 403.
pub const MISSING_PARAMETER_DEDICATED_HOST_ID: ErrorCode =
    ErrorCode::new(403, "MissingParameter.DedicatedHostId");
/// `MissingParameter.Dest`, HTTP 400.
pub const MISSING_PARAMETER_DEST: ErrorCode = ErrorCode::new(400, "MissingParameter.Dest");
/// `MissingParameter.DiskCategory`, HTTP 400.
pub const MISSING_PARAMETER_DISK_CATEGORY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DiskCategory");
/// `MissingParameter.DiskDeviceMapping`, HTTP 403.
pub const MISSING_PARAMETER_DISK_DEVICE_MAPPING: ErrorCode =
    ErrorCode::new(403, "MissingParameter.DiskDeviceMapping");
/// `MissingParameter.DiskIdOrDiskIds`, HTTP 400.
pub const MISSING_PARAMETER_DISK_ID_OR_DISK_IDS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DiskIdOrDiskIds");
/// `MissingParameter.HpcClusterId`, HTTP 400.
pub const MISSING_PARAMETER_HPC_CLUSTER_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.HpcClusterId");
/// `MissingParameter.ImagePipelineId`, HTTP 400.
pub const MISSING_PARAMETER_IMAGE_PIPELINE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ImagePipelineId");
/// `MissingParameter.InstanceAmount`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_AMOUNT: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceAmount");
/// `MissingParameter.InstanceCpuCoreCount`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCount");
/// `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_CPU_CORE_COUNT_OR_INSTANCE_AMOUNT: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceCpuCoreCountOrInstanceAmount");
/// `MissingParameter.InstanceId`, HTTP 403.
pub const MISSING_PARAMETER_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "MissingParameter.InstanceId");
/// `MissingParameter.InstanceId`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_ID_400: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceId");
/// `MissingParameter.InstanceIdNotSupported`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceIdNotSupported");
/// `MissingParameter.InstanceType`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceType");
/// `MissingParameter.InstanceType`, HTTP 403.
pub const MISSING_PARAMETER_INSTANCE_TYPE_403: ErrorCode =
    ErrorCode::new(403, "MissingParameter.InstanceType");
/// `MissingParameter.InstanceTypeAndAmountBothEmpty`, HTTP 403.
pub const MISSING_PARAMETER_INSTANCE_TYPE_AND_AMOUNT_BOTH_EMPTY: ErrorCode =
    ErrorCode::new(403, "MissingParameter.InstanceTypeAndAmountBothEmpty");
/// `MissingParameter.InstanceTypeAndAmountBothEmpty`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_TYPE_AND_AMOUNT_BOTH_EMPTY_400: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceTypeAndAmountBothEmpty");
/// `MissingParameter.InstanceTypeOrDataDisk`, HTTP 400.
pub const MISSING_PARAMETER_INSTANCE_TYPE_OR_DATA_DISK: ErrorCode =
    ErrorCode::new(400, "MissingParameter.InstanceTypeOrDataDisk");
/// `MissingParameter.LaunchTemplateConfigs`, HTTP 400.
pub const MISSING_PARAMETER_LAUNCH_TEMPLATE_CONFIGS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.LaunchTemplateConfigs");
/// `MissingParameter.PackageType`, HTTP 400.
pub const MISSING_PARAMETER_PACKAGE_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PackageType");
/// `MissingParameter.Platform`, HTTP 400.
pub const MISSING_PARAMETER_PLATFORM: ErrorCode = ErrorCode::new(400, "MissingParameter.Platform");
/// `MissingParameter.PrivatePoolOptions.Id`, HTTP 400.
pub const MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Id");
/// `MissingParameter.PrivatePoolOptions.Ids`, HTTP 400.
pub const MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_IDS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptions.Ids");
/// `MissingParameter.PrivatePoolOptionsId`, HTTP 400.
pub const MISSING_PARAMETER_PRIVATE_POOL_OPTIONS_ID_400: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PrivatePoolOptionsId");
/// `MissingParameter.RegionId`, HTTP 400.
pub const MISSING_PARAMETER_REGION_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.RegionId");
/// `MissingParameter.RegionId`, HTTP 404.
pub const MISSING_PARAMETER_REGION_ID_404: ErrorCode =
    ErrorCode::new(404, "MissingParameter.RegionId");
/// `MissingParameter.ReservedInstanceConfiguration`, HTTP 403.
pub const MISSING_PARAMETER_RESERVED_INSTANCE_CONFIGURATION: ErrorCode =
    ErrorCode::new(403, "MissingParameter.ReservedInstanceConfiguration");
/// `MissingParameter.ReservedInstanceConfiguration`, HTTP 400.
pub const MISSING_PARAMETER_RESERVED_INSTANCE_CONFIGURATION_400: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ReservedInstanceConfiguration");
/// `MissingParameter.ReservedInstanceId`, HTTP 403.
pub const MISSING_PARAMETER_RESERVED_INSTANCE_ID: ErrorCode =
    ErrorCode::new(403, "MissingParameter.ReservedInstanceId");
/// `MissingParameter.ReservedInstanceIds`, HTTP 400.
pub const MISSING_PARAMETER_RESERVED_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ReservedInstanceIds");
/// `MissingParameter.ReservedInstanceId`, HTTP 400.
pub const MISSING_PARAMETER_RESERVED_INSTANCE_ID_400: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ReservedInstanceId");
/// `MissingParameter.ResourceIds`, HTTP 404.
pub const MISSING_PARAMETER_RESOURCE_IDS: ErrorCode =
    ErrorCode::new(404, "MissingParameter.ResourceIds");
/// `MissingParameter.ResourceTagKey`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_TAG_KEY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceTagKey");
/// `MissingParameter.ResourceType`, HTTP 404.
pub const MISSING_PARAMETER_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(404, "MissingParameter.ResourceType");
/// `MissingParameter.Source`, HTTP 400.
pub const MISSING_PARAMETER_SOURCE: ErrorCode = ErrorCode::new(400, "MissingParameter.Source");
/// `MissingParameter.SpotAllocationStrategy`, HTTP 400.
pub const MISSING_PARAMETER_SPOT_ALLOCATION_STRATEGY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.SpotAllocationStrategy");
/// `MissingParameter.StorageCapacityUnitId`, HTTP 400.
pub const MISSING_PARAMETER_STORAGE_CAPACITY_UNIT_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.StorageCapacityUnitId");
/// `MissingParameter.Tags`, HTTP 404.
pub const MISSING_PARAMETER_TAGS: ErrorCode = ErrorCode::new(404, "MissingParameter.Tags");
/// `MissingParameter.TagKey`, HTTP 400.
pub const MISSING_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "MissingParameter.TagKey");
/// `MissingParameter.TagOwnerBid`, HTTP 404.
pub const MISSING_PARAMETER_TAG_OWNER_BID: ErrorCode =
    ErrorCode::new(404, "MissingParameter.TagOwnerBid");
/// `MissingParameter.TagOwnerUid`, HTTP 404.
pub const MISSING_PARAMETER_TAG_OWNER_UID: ErrorCode =
    ErrorCode::new(404, "MissingParameter.TagOwnerUid");
/// `MissingParameter.WeightedCapacity`, HTTP 400.
pub const MISSING_PARAMETER_WEIGHTED_CAPACITY: ErrorCode =
    ErrorCode::new(400, "MissingParameter.WeightedCapacity");
/// `MissingParameter.ZoneId`, HTTP 403.
pub const MISSING_PARAMETER_ZONE_ID: ErrorCode = ErrorCode::new(403, "MissingParameter.ZoneId");
/// `MissingParameter.ZoneId`, HTTP 400.
pub const MISSING_PARAMETER_ZONE_ID_400: ErrorCode = ErrorCode::new(400, "MissingParameter.ZoneId");
/// `MissingParamter`, HTTP 400.
pub const MISSING_PARAMTER: ErrorCode = ErrorCode::new(400, "MissingParamter");
/// `MissingParamter.InstanceId`, HTTP 400.
pub const MISSING_PARAMTER_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParamter.InstanceId");
/// `MissingParamter.InstanceId`, HTTP 403.
pub const MISSING_PARAMTER_INSTANCE_ID_403: ErrorCode =
    ErrorCode::new(403, "MissingParamter.InstanceId");
/// `MissingParamter.RegionId`, HTTP 400.
pub const MISSING_PARAMTER_REGION_ID: ErrorCode = ErrorCode::new(400, "MissingParamter.RegionId");
/// `MissingParam.Bandwidth`, HTTP 400.
pub const MISSING_PARAM_BANDWIDTH: ErrorCode = ErrorCode::new(400, "MissingParam.Bandwidth");
/// `MissingParam.Frequency`, HTTP 400.
pub const MISSING_PARAM_FREQUENCY: ErrorCode = ErrorCode::new(400, "MissingParam.Frequency");
/// `MissingParam.InstanceId`, HTTP 400.
pub const MISSING_PARAM_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "MissingParam.InstanceId");
/// `MissingTemporary.EndTime`, HTTP 404.
pub const MISSING_TEMPORARY_END_TIME: ErrorCode = ErrorCode::new(404, "MissingTemporary.EndTime");
/// `MissingTemporary.StartTime`, HTTP 404.
pub const MISSING_TEMPORARY_START_TIME: ErrorCode =
    ErrorCode::new(404, "MissingTemporary.StartTime");
/// `ModifyingDiskCategoryLimitExceed`, HTTP 403.
pub const MODIFYING_DISK_CATEGORY_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "ModifyingDiskCategoryLimitExceed");
/// `NATGATEWAY_FINANCIALLOCKED`, HTTP 400.
pub const NATGATEWAY_FINANCIALLOCKED: ErrorCode = ErrorCode::new(400, "NATGATEWAY_FINANCIALLOCKED");
/// `NAT_PUBLIC_IP_ALLOCATE_FAILED`, HTTP 403.
pub const NAT_PUBLIC_IP_ALLOCATE_FAILED: ErrorCode =
    ErrorCode::new(403, "NAT_PUBLIC_IP_ALLOCATE_FAILED");
/// `NAT_PUBLIC_IP_BINDING_FAILED`, HTTP 403.
pub const NAT_PUBLIC_IP_BINDING_FAILED: ErrorCode =
    ErrorCode::new(403, "NAT_PUBLIC_IP_BINDING_FAILED");
/// `NodeControllerUnavailable`, HTTP 403.
pub const NODE_CONTROLLER_UNAVAILABLE: ErrorCode = ErrorCode::new(403, "NodeControllerUnavailable");
/// `NotAllowed.AssociationExist`, HTTP 400.
pub const NOT_ALLOWED_ASSOCIATION_EXIST: ErrorCode =
    ErrorCode::new(400, "NotAllowed.AssociationExist");
/// `NotBelongUser`, HTTP 400.
pub const NOT_BELONG_USER: ErrorCode = ErrorCode::new(400, "NotBelongUser");
/// `NotEmptyCommandContent.RESTART`, HTTP 400.
pub const NOT_EMPTY_COMMAND_CONTENT_RESTART: ErrorCode =
    ErrorCode::new(400, "NotEmptyCommandContent.RESTART");
/// `NotEmpty.HpcCluster`, HTTP 400.
pub const NOT_EMPTY_HPC_CLUSTER: ErrorCode = ErrorCode::new(400, "NotEmpty.HpcCluster");
/// `NotExists.HpcCluster`, HTTP 400.
pub const NOT_EXISTS_HPC_CLUSTER: ErrorCode = ErrorCode::new(400, "NotExists.HpcCluster");
/// `NotSupported`, HTTP 405.
pub const NOT_SUPPORTED: ErrorCode = ErrorCode::new(405, "NotSupported");
/// `NotSupported.ClassicNetworkPrefixList`, HTTP 400.
pub const NOT_SUPPORTED_CLASSIC_NETWORK_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "NotSupported.ClassicNetworkPrefixList");
/// `NotSupportedCommand.FROM`, HTTP 404.
pub const NOT_SUPPORTED_COMMAND_FROM: ErrorCode = ErrorCode::new(404, "NotSupportedCommand.FROM");
/// `NotSupported.PageNumberAndPageSize`, HTTP 400.
pub const NOT_SUPPORTED_PAGE_NUMBER_AND_PAGE_SIZE: ErrorCode =
    ErrorCode::new(400, "NotSupported.PageNumberAndPageSize");
/// `NotSupported.ResourceType`, HTTP 400.
pub const NOT_SUPPORTED_RESOURCE_TYPE: ErrorCode = ErrorCode::new(400, "NotSupported.ResourceType");
/// `NotSupport.SnapshotEncryptedAlgorithmConflict`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ALGORITHM_CONFLICT: ErrorCode =
    ErrorCode::new(400, "NotSupport.SnapshotEncryptedAlgorithmConflict");
/// `NotSupportSnapshotEncrypted.DiskCategory`, HTTP 403.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY: ErrorCode =
    ErrorCode::new(403, "NotSupportSnapshotEncrypted.DiskCategory");
/// `NotSupportSnapshotEncrypted.DiskCategory`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY_400: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.DiskCategory");
/// `NotSupportSnapshotEncrypted.ImageOwnerAlias`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_IMAGE_OWNER_ALIAS: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.ImageOwnerAlias");
/// `NotSupportSnapshotEncrypted.InstanceType`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.InstanceType");
/// `NotSupportSnapshotEncrypted.RegionId`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_REGION_ID: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.RegionId");
/// `NotSupportSnapshotEncrypted.ShareImage`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_SHARE_IMAGE: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.ShareImage");
/// `NotSupportSnapshotEncrypted.ZoneId`, HTTP 400.
pub const NOT_SUPPORT_SNAPSHOT_ENCRYPTED_ZONE_ID: ErrorCode =
    ErrorCode::new(400, "NotSupportSnapshotEncrypted.ZoneId");
/// `NoAttributeToModify`, HTTP 400.
pub const NO_ATTRIBUTE_TO_MODIFY: ErrorCode = ErrorCode::new(400, "NoAttributeToModify");
/// `NoAvaliableDedicatedHost`, HTTP 400.
pub const NO_AVALIABLE_DEDICATED_HOST: ErrorCode = ErrorCode::new(400, "NoAvaliableDedicatedHost");
/// `NoChangeInDiskCategoryAndPerformanceLevel`, HTTP 403.
pub const NO_CHANGE_IN_DISK_CATEGORY_AND_PERFORMANCE_LEVEL: ErrorCode =
    ErrorCode::new(403, "NoChangeInDiskCategoryAndPerformanceLevel");
/// `NoPermission`, HTTP 400.
pub const NO_PERMISSION: ErrorCode = ErrorCode::new(400, "NoPermission");
/// `NoPermissionKey.Scope`, HTTP 403.
pub const NO_PERMISSION_KEY_SCOPE: ErrorCode = ErrorCode::new(403, "NoPermissionKey.Scope");
/// `NoPermission.Price`, HTTP 400.
pub const NO_PERMISSION_PRICE: ErrorCode = ErrorCode::new(400, "NoPermission.Price");
/// `NoPermission.Refund`, HTTP 400.
pub const NO_PERMISSION_REFUND: ErrorCode = ErrorCode::new(400, "NoPermission.Refund");
/// `NoPermission.SystemTag`, HTTP 400.
pub const NO_PERMISSION_SYSTEM_TAG: ErrorCode = ErrorCode::new(400, "NoPermission.SystemTag");
/// `NoPermission.Tag`, HTTP 403.
pub const NO_PERMISSION_TAG: ErrorCode = ErrorCode::new(403, "NoPermission.Tag");
/// `NoSetRoletoECSServiceAcount`, HTTP 403.
pub const NO_SET_ROLETO_ECS_SERVICE_ACOUNT: ErrorCode =
    ErrorCode::new(403, "NoSetRoletoECSServiceAcount");
/// `NoStock`, HTTP 400.
pub const NO_STOCK: ErrorCode = ErrorCode::new(400, "NoStock");
/// `NoSuchResource`, HTTP 404.
pub const NO_SUCH_RESOURCE: ErrorCode = ErrorCode::new(404, "NoSuchResource");
/// `NumberExceed.ResourceIds`, HTTP 400.
pub const NUMBER_EXCEED_RESOURCE_IDS: ErrorCode = ErrorCode::new(400, "NumberExceed.ResourceIds");
/// `NumberExceed.ResourceTags`, HTTP 400.
pub const NUMBER_EXCEED_RESOURCE_TAGS: ErrorCode = ErrorCode::new(400, "NumberExceed.ResourceTags");
/// `NumberExceed.Tags`, HTTP 400.
pub const NUMBER_EXCEED_TAGS: ErrorCode = ErrorCode::new(400, "NumberExceed.Tags");
/// `NumberExceed.TagValues`, HTTP 403.
pub const NUMBER_EXCEED_TAG_VALUES: ErrorCode = ErrorCode::new(403, "NumberExceed.TagValues");
/// `NumberExceed.TooManyDisks`, HTTP 403.
pub const NUMBER_EXCEED_TOO_MANY_DISKS: ErrorCode =
    ErrorCode::new(403, "NumberExceed.TooManyDisks");
/// `OperationConflict`, HTTP 403.
pub const OPERATION_CONFLICT: ErrorCode = ErrorCode::new(403, "OperationConflict");
/// `Operation.Conflict`, HTTP 400.
pub const OPERATION_CONFLICT_400: ErrorCode = ErrorCode::new(400, "Operation.Conflict");
/// `Operation.Conflict`, HTTP 403.
pub const OPERATION_CONFLICT_403: ErrorCode = ErrorCode::new(403, "Operation.Conflict");
/// `OperationConflict`, HTTP 409.
pub const OPERATION_CONFLICT_409: ErrorCode = ErrorCode::new(409, "OperationConflict");
/// `OperationDeined.EncryptedSnapshot`, HTTP 403.
pub const OPERATION_DEINED_ENCRYPTED_SNAPSHOT: ErrorCode =
    ErrorCode::new(403, "OperationDeined.EncryptedSnapshot");
/// `OperationDeined.FullImage`, HTTP 403.
pub const OPERATION_DEINED_FULL_IMAGE: ErrorCode = ErrorCode::new(403, "OperationDeined.FullImage");
/// `OperationDeined.ImageUsingByInstance`, HTTP 403.
pub const OPERATION_DEINED_IMAGE_USING_BY_INSTANCE: ErrorCode =
    ErrorCode::new(403, "OperationDeined.ImageUsingByInstance");
/// `OperationDenied`, HTTP 400.
pub const OPERATION_DENIED: ErrorCode = ErrorCode::new(400, "OperationDenied");
/// `OperationDenied`, HTTP 403.
pub const OPERATION_DENIED_403: ErrorCode = ErrorCode::new(403, "OperationDenied");
/// `OperationDenied`, HTTP 404.
pub const OPERATION_DENIED_404: ErrorCode = ErrorCode::new(404, "OperationDenied");
/// `OperationDenied`, HTTP 500.
pub const OPERATION_DENIED_500: ErrorCode = ErrorCode::new(500, "OperationDenied");
/// `OperationDenied.AbnormalInstanceInfo`, HTTP 400.
pub const OPERATION_DENIED_ABNORMAL_INSTANCE_INFO: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AbnormalInstanceInfo");
/// `OperationDenied.AcceptNotSupported`, HTTP 403.
pub const OPERATION_DENIED_ACCEPT_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.AcceptNotSupported");
/// `OperationDenied.BidOwnResource`, HTTP 403.
pub const OPERATION_DENIED_BID_OWN_RESOURCE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.BidOwnResource");
/// `OperationDenied.CannotPerform`, HTTP 400.
pub const OPERATION_DENIED_CANNOT_PERFORM: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CannotPerform");
/// `OperationDenied.CloudboxNotSupport`, HTTP 400.
pub const OPERATION_DENIED_CLOUDBOX_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CloudboxNotSupport");
/// `OperationDenied.CloudBoxResourceExist`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX_RESOURCE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CloudBoxResourceExist");
/// `OperationDenied.CloudSSDNotSupported`, HTTP 403.
pub const OPERATION_DENIED_CLOUD_SSD_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.CloudSSDNotSupported");
/// `OperationDenied.CommunityImage`, HTTP 400.
pub const OPERATION_DENIED_COMMUNITY_IMAGE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CommunityImage");
/// `OperationDenied.CreatingConflict`, HTTP 404.
pub const OPERATION_DENIED_CREATING_CONFLICT: ErrorCode =
    ErrorCode::new(404, "OperationDenied.CreatingConflict");
/// `OperationDenied.DedicatedHostShared`, HTTP 403.
pub const OPERATION_DENIED_DEDICATED_HOST_SHARED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DedicatedHostShared");
/// `OperationDenied.DedicatedRegionNotSupported`, HTTP 400.
pub const OPERATION_DENIED_DEDICATED_REGION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DedicatedRegionNotSupported");
/// `OperationDenied.DiskExpansionUnfinished`, HTTP 403.
pub const OPERATION_DENIED_DISK_EXPANSION_UNFINISHED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DiskExpansionUnfinished");
/// `OperationDenied.DiskInDedicatedBlockStorageCluster`, HTTP 400.
pub const OPERATION_DENIED_DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DiskInDedicatedBlockStorageCluster");
/// `OperationDenied.DiskTypeNotSupport`, HTTP 403.
pub const OPERATION_DENIED_DISK_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DiskTypeNotSupport");
/// `OperationDenied.EncryptSnapshotAcrossRegion`, HTTP 403.
pub const OPERATION_DENIED_ENCRYPT_SNAPSHOT_ACROSS_REGION: ErrorCode =
    ErrorCode::new(403, "OperationDenied.EncryptSnapshotAcrossRegion");
/// `OperationDenied.EndTimeTypeNotSupported`, HTTP 403.
pub const OPERATION_DENIED_END_TIME_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.EndTimeTypeNotSupported");
/// `OperationDenied.FlavorNotSupported`, HTTP 403.
pub const OPERATION_DENIED_FLAVOR_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.FlavorNotSupported");
/// `OperationDenied.HostRepairing`, HTTP 403.
pub const OPERATION_DENIED_HOST_REPAIRING: ErrorCode =
    ErrorCode::new(403, "OperationDenied.HostRepairing");
/// `OperationDenied.IllegalPaymentPolicy`, HTTP 400.
pub const OPERATION_DENIED_ILLEGAL_PAYMENT_POLICY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IllegalPaymentPolicy");
/// `OperationDenied.ImageCopying`, HTTP 403.
pub const OPERATION_DENIED_IMAGE_COPYING: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ImageCopying");
/// `OperationDenied.ImageNotValid`, HTTP 403.
pub const OPERATION_DENIED_IMAGE_NOT_VALID: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ImageNotValid");
/// `OperationDenied.ImageNotValid`, HTTP 404.
pub const OPERATION_DENIED_IMAGE_NOT_VALID_404: ErrorCode =
    ErrorCode::new(404, "OperationDenied.ImageNotValid");
/// `OperationDenied.InconsistentNetwork`, HTTP 403.
pub const OPERATION_DENIED_INCONSISTENT_NETWORK: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InconsistentNetwork");
/// `OperationDenied.InstanceAmountNotSupported`, HTTP 403.
pub const OPERATION_DENIED_INSTANCE_AMOUNT_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InstanceAmountNotSupported");
/// `OperationDenied.InstanceCreating`, HTTP 403.
pub const OPERATION_DENIED_INSTANCE_CREATING: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InstanceCreating");
/// `OperationDenied.InvalidImageStatus`, HTTP 403.
pub const OPERATION_DENIED_INVALID_IMAGE_STATUS: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InvalidImageStatus");
/// `OperationDenied.InvalidInstance`, HTTP 400.
pub const OPERATION_DENIED_INVALID_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.InvalidInstance");
/// `OperationDenied.InvalidNetworkType`, HTTP 403.
pub const OPERATION_DENIED_INVALID_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InvalidNetworkType");
/// `OperationDenied.InvalidSnapshotCategory`, HTTP 403.
pub const OPERATION_DENIED_INVALID_SNAPSHOT_CATEGORY: ErrorCode =
    ErrorCode::new(403, "OperationDenied.InvalidSnapshotCategory");
/// `OperationDenied.KmsServiceUnauthorized`, HTTP 403.
pub const OPERATION_DENIED_KMS_SERVICE_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.KmsServiceUnauthorized");
/// `OperationDenied.LocalDiskInstance`, HTTP 400.
pub const OPERATION_DENIED_LOCAL_DISK_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.LocalDiskInstance");
/// `OperationDenied.LocalDiskUnsupported`, HTTP 403.
pub const OPERATION_DENIED_LOCAL_DISK_UNSUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.LocalDiskUnsupported");
/// `OperationDenied.NonCompliantDestinationRegion`, HTTP 403.
pub const OPERATION_DENIED_NON_COMPLIANT_DESTINATION_REGION: ErrorCode =
    ErrorCode::new(403, "OperationDenied.NonCompliantDestinationRegion");
/// `OperationDenied.NotAuthorized`, HTTP 403.
pub const OPERATION_DENIED_NOT_AUTHORIZED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.NotAuthorized");
/// `OperationDenied.NotEnoughCapacity`, HTTP 400.
pub const OPERATION_DENIED_NOT_ENOUGH_CAPACITY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NotEnoughCapacity");
/// `OperationDenied.NotInWhiteList`, HTTP 403.
pub const OPERATION_DENIED_NOT_IN_WHITE_LIST: ErrorCode =
    ErrorCode::new(403, "OperationDenied.NotInWhiteList");
/// `OperationDenied.NotPublished`, HTTP 403.
pub const OPERATION_DENIED_NOT_PUBLISHED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.NotPublished");
/// `OperationDenied.NotSupport`, HTTP 400.
pub const OPERATION_DENIED_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NotSupport");
/// `OperationDenied.NoStock`, HTTP 403.
pub const OPERATION_DENIED_NO_STOCK: ErrorCode = ErrorCode::new(403, "OperationDenied.NoStock");
/// `OperationDenied.NoStock`, HTTP 404.
pub const OPERATION_DENIED_NO_STOCK_404: ErrorCode = ErrorCode::new(404, "OperationDenied.NoStock");
/// `OperationDenied.NoVlan`, HTTP 400.
pub const OPERATION_DENIED_NO_VLAN: ErrorCode = ErrorCode::new(400, "OperationDenied.NoVlan");
/// `OperationDenied.OnlyModifyName`, HTTP 403.
pub const OPERATION_DENIED_ONLY_MODIFY_NAME: ErrorCode =
    ErrorCode::new(403, "OperationDenied.OnlyModifyName");
/// `OperationDenied.PaygNotAvailable`, HTTP 403.
pub const OPERATION_DENIED_PAYG_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PaygNotAvailable");
/// `OperationDenied.PerformanceLevelNotMatch`, HTTP 403.
pub const OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PerformanceLevelNotMatch");
/// `OperationDenied.PerformanceLevelNotMatch`, HTTP 400.
pub const OPERATION_DENIED_PERFORMANCE_LEVEL_NOT_MATCH_400: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PerformanceLevelNotMatch");
/// `OperationDenied.PlatformNotSupported`, HTTP 403.
pub const OPERATION_DENIED_PLATFORM_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PlatformNotSupported");
/// `OperationDenied.PrepayNotAvailable`, HTTP 403.
pub const OPERATION_DENIED_PREPAY_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PrepayNotAvailable");
/// `OperationDenied.QueryFail`, HTTP 400.
pub const OPERATION_DENIED_QUERY_FAIL: ErrorCode = ErrorCode::new(400, "OperationDenied.QueryFail");
/// `OperationDenied.QuotaExceed`, HTTP 400.
pub const OPERATION_DENIED_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.QuotaExceed");
/// `OperationDenied.RegionIdNotSupported`, HTTP 403.
pub const OPERATION_DENIED_REGION_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.RegionIdNotSupported");
/// `OperationDenied.ResourceControl`, HTTP 403.
pub const OPERATION_DENIED_RESOURCE_CONTROL: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ResourceControl");
/// `OperationDenied.SameRegionOnly`, HTTP 403.
pub const OPERATION_DENIED_SAME_REGION_ONLY: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SameRegionOnly");
/// `OperationDenied.SnapshotNotAllowed`, HTTP 403.
pub const OPERATION_DENIED_SNAPSHOT_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SnapshotNotAllowed");
/// `OperationDenied.SnapshotNotValid`, HTTP 403.
pub const OPERATION_DENIED_SNAPSHOT_NOT_VALID: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SnapshotNotValid");
/// `OperationDenied.SnapshotParamsNotValid`, HTTP 403.
pub const OPERATION_DENIED_SNAPSHOT_PARAMS_NOT_VALID: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SnapshotParamsNotValid");
/// `OperationDenied.SpotPriceLowerThanPublicPrice`, HTTP 403.
pub const OPERATION_DENIED_SPOT_PRICE_LOWER_THAN_PUBLIC_PRICE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SpotPriceLowerThanPublicPrice");
/// `OperationDenied.StarterPackage`, HTTP 400.
pub const OPERATION_DENIED_STARTER_PACKAGE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.StarterPackage");
/// `OperationDenied.StartTimeNotSupported`, HTTP 403.
pub const OPERATION_DENIED_START_TIME_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.StartTimeNotSupported");
/// `OperationDenied.TimestampNotSupported`, HTTP 403.
pub const OPERATION_DENIED_TIMESTAMP_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.TimestampNotSupported");
/// `OperationDenied.TooManyDataQueried`, HTTP 400.
pub const OPERATION_DENIED_TOO_MANY_DATA_QUERIED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.TooManyDataQueried");
/// `OperationDenied.UnfinishedOrder`, HTTP 400.
pub const OPERATION_DENIED_UNFINISHED_ORDER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UnfinishedOrder");
/// `OperationDenied.UnpaidOrder`, HTTP 403.
pub const OPERATION_DENIED_UNPAID_ORDER: ErrorCode =
    ErrorCode::new(403, "OperationDenied.UnpaidOrder");
/// `OperationDenied.UnstoppedInstance`, HTTP 400.
pub const OPERATION_DENIED_UNSTOPPED_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UnstoppedInstance");
/// `OperationDenied.UnstoppedInstance`, HTTP 404.
pub const OPERATION_DENIED_UNSTOPPED_INSTANCE_404: ErrorCode =
    ErrorCode::new(404, "OperationDenied.UnstoppedInstance");
/// `OperationDenied.VpcPeerExists`, HTTP 400.
pub const OPERATION_DENIED_VPC_PEER_EXISTS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcPeerExists");
/// `OperationDenied.ZoneNotAllowed`, HTTP 403.
pub const OPERATION_DENIED_ZONE_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ZoneNotAllowed");
/// `OperationDenied.ZoneNotSupportMultiAttachDisk`, HTTP 403.
pub const OPERATION_DENIED_ZONE_NOT_SUPPORT_MULTI_ATTACH_DISK: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ZoneNotSupportMultiAttachDisk");
/// `OperationDenied.ZoneSystemCategoryNotMatch`, HTTP 403.
pub const OPERATION_DENIED_ZONE_SYSTEM_CATEGORY_NOT_MATCH: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ZoneSystemCategoryNotMatch");
/// `OperationFailed.AccessDeviceDisabled`, HTTP 404.
pub const OPERATION_FAILED_ACCESS_DEVICE_DISABLED: ErrorCode =
    ErrorCode::new(404, "OperationFailed.AccessDeviceDisabled");
/// `OperationFailed.AccountMoneyInvalid`, HTTP 400.
pub const OPERATION_FAILED_ACCOUNT_MONEY_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AccountMoneyInvalid");
/// `OperationFailed.AnyPortConfig`, HTTP 400.
pub const OPERATION_FAILED_ANY_PORT_CONFIG: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AnyPortConfig");
/// `OperationFailed.CidrAcross`, HTTP 400.
pub const OPERATION_FAILED_CIDR_ACROSS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrAcross");
/// `OperationFailed.ClassicLinkEnabled`, HTTP 400.
pub const OPERATION_FAILED_CLASSIC_LINK_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ClassicLinkEnabled");
/// `OperationFailed.CompleteUserInfo`, HTTP 400.
pub const OPERATION_FAILED_COMPLETE_USER_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CompleteUserInfo");
/// `OperationFailed.ConcurrentRequest`, HTTP 400.
pub const OPERATION_FAILED_CONCURRENT_REQUEST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ConcurrentRequest");
/// `OperationFailed.CrateEntryTimeOut`, HTTP 404.
pub const OPERATION_FAILED_CRATE_ENTRY_TIME_OUT: ErrorCode =
    ErrorCode::new(404, "OperationFailed.CrateEntryTimeOut");
/// `OperationFailed.CxpRouteExist`, HTTP 400.
pub const OPERATION_FAILED_CXP_ROUTE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CxpRouteExist");
/// `OperationFailed.DeleteMultiScopeEntry`, HTTP 400.
pub const OPERATION_FAILED_DELETE_MULTI_SCOPE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DeleteMultiScopeEntry");
/// `OperationFailed.DistibuteLock`, HTTP 400.
pub const OPERATION_FAILED_DISTIBUTE_LOCK: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DistibuteLock");
/// `OperationFailed.EcmpInvalidRouterInterfaceOppositeType`, HTTP 400.
pub const OPERATION_FAILED_ECMP_INVALID_ROUTER_INTERFACE_OPPOSITE_TYPE: ErrorCode = ErrorCode::new(
    400,
    "OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
);
/// `OperationFailed.Endpoint`, HTTP 400.
pub const OPERATION_FAILED_ENDPOINT: ErrorCode = ErrorCode::new(400, "OperationFailed.Endpoint");
/// `OperationFailed.EniSubIp`, HTTP 400.
pub const OPERATION_FAILED_ENI_SUB_IP: ErrorCode = ErrorCode::new(400, "OperationFailed.EniSubIp");
/// `OperationFailed.GetEniInfo`, HTTP 400.
pub const OPERATION_FAILED_GET_ENI_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.GetEniInfo");
/// `OperationFailed.HavipBoundPortmap`, HTTP 400.
pub const OPERATION_FAILED_HAVIP_BOUND_PORTMAP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.HavipBoundPortmap");
/// `OperationFailed.HcForInvalidRiType`, HTTP 400.
pub const OPERATION_FAILED_HC_FOR_INVALID_RI_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.HcForInvalidRiType");
/// `OperationFailed.IdempotentTokenProcessing`, HTTP 400.
pub const OPERATION_FAILED_IDEMPOTENT_TOKEN_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IdempotentTokenProcessing");
/// `OperationFailed.InstacneBindEip`, HTTP 400.
pub const OPERATION_FAILED_INSTACNE_BIND_EIP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InstacneBindEip");
/// `OperationFailed.InstanceDismatchCurrentVpc`, HTTP 404.
pub const OPERATION_FAILED_INSTANCE_DISMATCH_CURRENT_VPC: ErrorCode =
    ErrorCode::new(404, "OperationFailed.InstanceDismatchCurrentVpc");
/// `OperationFailed.InvalidNexthop`, HTTP 400.
pub const OPERATION_FAILED_INVALID_NEXTHOP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidNexthop");
/// `OperationFailed.InvalidNextHopType`, HTTP 400.
pub const OPERATION_FAILED_INVALID_NEXT_HOP_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidNextHopType");
/// `OperationFailed.InvokeInnerApi`, HTTP 400.
pub const OPERATION_FAILED_INVOKE_INNER_API: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvokeInnerApi");
/// `OperationFailed.MultiScopeType`, HTTP 400.
pub const OPERATION_FAILED_MULTI_SCOPE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.MultiScopeType");
/// `OperationFailed.NotifyCenCreate`, HTTP 400.
pub const OPERATION_FAILED_NOTIFY_CEN_CREATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotifyCenCreate");
/// `OperationFailed.NotifyCenDelete`, HTTP 400.
pub const OPERATION_FAILED_NOTIFY_CEN_DELETE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotifyCenDelete");
/// `OperationFailed.QueryCommodityInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_COMMODITY_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCommodityInfo");
/// `OperationFailed.QueryCredtiInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_CREDTI_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCredtiInfo");
/// `OperationFailed.QueryPrice`, HTTP 400.
pub const OPERATION_FAILED_QUERY_PRICE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryPrice");
/// `OperationFailed.QueryUserLabel`, HTTP 400.
pub const OPERATION_FAILED_QUERY_USER_LABEL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryUserLabel");
/// `OperationFailed.RiskControl`, HTTP 400.
pub const OPERATION_FAILED_RISK_CONTROL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RiskControl");
/// `OperationFailed.SaleExpression`, HTTP 400.
pub const OPERATION_FAILED_SALE_EXPRESSION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SaleExpression");
/// `OperationFailed.SaleValidate`, HTTP 400.
pub const OPERATION_FAILED_SALE_VALIDATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SaleValidate");
/// `OperationFailed.ScopeActiveRouteEntryQuota`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_QUOTA: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryQuota");
/// `OperationFailed.ScopeActiveRouteEntryType`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryType");
/// `OperationFailed.ScopeStandbyRouteEntryQuota`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_STANDBY_ROUTE_ENTRY_QUOTA: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeStandbyRouteEntryQuota");
/// `OperationFailed.SyncOrderToSub`, HTTP 400.
pub const OPERATION_FAILED_SYNC_ORDER_TO_SUB: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SyncOrderToSub");
/// `OperationFailed.TokenVerfiy`, HTTP 400.
pub const OPERATION_FAILED_TOKEN_VERFIY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.TokenVerfiy");
/// `OperationFailed.UnpaidBillsExist`, HTTP 400.
pub const OPERATION_FAILED_UNPAID_BILLS_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.UnpaidBillsExist");
/// `OperationFailed.VlanIdAlreadyInUse`, HTTP 400.
pub const OPERATION_FAILED_VLAN_ID_ALREADY_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VlanIdAlreadyInUse");
/// `OperationFailed.VlanIdInUse`, HTTP 400.
pub const OPERATION_FAILED_VLAN_ID_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VlanIdInUse");
/// `OperationFail.DiskCategoryNotSupported`, HTTP 403.
pub const OPERATION_FAIL_DISK_CATEGORY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationFail.DiskCategoryNotSupported");
/// `OperationFail.DiskStatusNotSupported`, HTTP 403.
pub const OPERATION_FAIL_DISK_STATUS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationFail.DiskStatusNotSupported");
/// `OperationFail.InstanceStatusNotSupported`, HTTP 403.
pub const OPERATION_FAIL_INSTANCE_STATUS_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationFail.InstanceStatusNotSupported");
/// `Operation.Forbidden`, HTTP 403.
pub const OPERATION_FORBIDDEN: ErrorCode = ErrorCode::new(403, "Operation.Forbidden");
/// `OperationTimesOverLimit`, HTTP 403.
pub const OPERATION_TIMES_OVER_LIMIT: ErrorCode = ErrorCode::new(403, "OperationTimesOverLimit");
/// `OperationUnsupported.BindMultipleType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BIND_MULTIPLE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BindMultipleType");
/// `OperationUnsupported.EcmpRiTypeOrNumber`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ECMP_RI_TYPE_OR_NUMBER: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EcmpRiTypeOrNumber");
/// `OperationUnsupported.EipBindModel`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_BIND_MODEL: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipBindModel");
/// `OperationUnsupported.EipInBinding`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_IN_BINDING: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipInBinding");
/// `OperationUnsupported.ForwardEntry`, HTTP 400.
pub const OPERATION_UNSUPPORTED_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ForwardEntry");
/// `OperationUnsupported.InactiveMode`, HTTP 400.
pub const OPERATION_UNSUPPORTED_INACTIVE_MODE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.InactiveMode");
/// `OperationUnsupported.InvalidRouterInterfaceType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_INVALID_ROUTER_INTERFACE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.InvalidRouterInterfaceType");
/// `OperationUnsupported.MoreThanOneVpnOrHavip`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MORE_THAN_ONE_VPN_OR_HAVIP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MoreThanOneVpnOrHavip");
/// `OperationUnsupported.MultiIp`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MULTI_IP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MultiIp");
/// `OperationUnsupported.MultiNatGateway`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MULTI_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MultiNatGateway");
/// `OperationUnsupported.ResourceGroupId`, HTTP 400.
pub const OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ResourceGroupId");
/// `OperationUnsupported.ScopeInvalidRouteType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SCOPE_INVALID_ROUTE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ScopeInvalidRouteType");
/// `OperationUnsupported.ServiceManaged`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SERVICE_MANAGED: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ServiceManaged");
/// `OperationUnsupported.ServiceManaged`, HTTP 404.
pub const OPERATION_UNSUPPORTED_SERVICE_MANAGED_404: ErrorCode =
    ErrorCode::new(404, "OperationUnsupported.ServiceManaged");
/// `OperationUnsupported.SubRouteTableECMP`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SUB_ROUTE_TABLE_ECMP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SubRouteTableECMP");
/// `OrderCreationFailed`, HTTP 400.
pub const ORDER_CREATION_FAILED: ErrorCode = ErrorCode::new(400, "OrderCreationFailed");
/// `OrderError.EIP`, HTTP 400.
pub const ORDER_ERROR_EIP: ErrorCode = ErrorCode::new(400, "OrderError.EIP");
/// `OrderError.EIP`, HTTP 500.
pub const ORDER_ERROR_EIP_500: ErrorCode = ErrorCode::new(500, "OrderError.EIP");
/// `OrderError.NatGateway`, HTTP 500.
pub const ORDER_ERROR_NAT_GATEWAY: ErrorCode = ErrorCode::new(500, "OrderError.NatGateway");
/// `OrderFailed`, HTTP 400.
pub const ORDER_FAILED: ErrorCode = ErrorCode::new(400, "OrderFailed");
/// `ORDER.QUANTITY_INVALID`, HTTP 400.
pub const ORDER_QUANTITY_INVALID: ErrorCode = ErrorCode::new(400, "ORDER.QUANTITY_INVALID");
/// `OSS_AUTHORIZED_FAILED`, HTTP 403.
pub const OSS_AUTHORIZED_FAILED: ErrorCode = ErrorCode::new(403, "OSS_AUTHORIZED_FAILED");
/// `OSType.ValueNotSupported`, HTTP 400.
pub const OS_TYPE_VALUE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "OSType.ValueNotSupported");
/// `ParameterConflict.DiskIdAndDiskIds`, HTTP 400.
pub const PARAMETER_CONFLICT_DISK_ID_AND_DISK_IDS: ErrorCode =
    ErrorCode::new(400, "ParameterConflict.DiskIdAndDiskIds");
/// `ParameterCount.ExceedLimit`, HTTP 403.
pub const PARAMETER_COUNT_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(403, "ParameterCount.ExceedLimit");
/// `Parameter.Disabled`, HTTP 400.
pub const PARAMETER_DISABLED: ErrorCode = ErrorCode::new(400, "Parameter.Disabled");
/// `ParameterIllegal`, HTTP 400.
pub const PARAMETER_ILLEGAL: ErrorCode = ErrorCode::new(400, "ParameterIllegal");
/// `ParameterInvalid`, HTTP 403.
pub const PARAMETER_INVALID: ErrorCode = ErrorCode::new(403, "ParameterInvalid");
/// `ParameterInvalid`, HTTP 404.
pub const PARAMETER_INVALID_404: ErrorCode = ErrorCode::new(404, "ParameterInvalid");
/// `ParameterKey.Duplicate`, HTTP 403.
pub const PARAMETER_KEY_DUPLICATE: ErrorCode = ErrorCode::new(403, "ParameterKey.Duplicate");
/// `ParameterKey.Duplicate`, HTTP 400.
pub const PARAMETER_KEY_DUPLICATE_400: ErrorCode = ErrorCode::new(400, "ParameterKey.Duplicate");
/// `ParameterKey.ExceedLimit`, HTTP 403.
pub const PARAMETER_KEY_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "ParameterKey.ExceedLimit");
/// `ParameterMismatch.Role-Spec`, HTTP 400.
pub const PARAMETER_MISMATCH_ROLE_SPEC: ErrorCode =
    ErrorCode::new(400, "ParameterMismatch.Role-Spec");
/// `Parameter.MissingValue`, HTTP 400.
pub const PARAMETER_MISSING_VALUE: ErrorCode = ErrorCode::new(400, "Parameter.MissingValue");
/// `Parameter.NotMatched`, HTTP 403.
pub const PARAMETER_NOT_MATCHED: ErrorCode = ErrorCode::new(403, "Parameter.NotMatched");
/// `Parameter.NotMatched`, HTTP 400.
pub const PARAMETER_NOT_MATCHED_400: ErrorCode = ErrorCode::new(400, "Parameter.NotMatched");
/// `ParameterStore.InvalidParameters`, HTTP 403.
pub const PARAMETER_STORE_INVALID_PARAMETERS: ErrorCode =
    ErrorCode::new(403, "ParameterStore.InvalidParameters");
/// `ParameterStore.NotSupported`, HTTP 403.
pub const PARAMETER_STORE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "ParameterStore.NotSupported");
/// `ParameterStore.NoPermission`, HTTP 403.
pub const PARAMETER_STORE_NO_PERMISSION: ErrorCode =
    ErrorCode::new(403, "ParameterStore.NoPermission");
/// `ParameterType.NotSupported`, HTTP 403.
pub const PARAMETER_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "ParameterType.NotSupported");
/// `Param.Conflict`, HTTP 403.
pub const PARAM_CONFLICT: ErrorCode = ErrorCode::new(403, "Param.Conflict");
/// `ParamExclusive.EnableIpv6AndCidrBlock`, HTTP 400.
pub const PARAM_EXCLUSIVE_ENABLE_IPV6_AND_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.EnableIpv6AndCidrBlock");
/// `ParamExclusive.NextHopIdAndList`, HTTP 400.
pub const PARAM_EXCLUSIVE_NEXT_HOP_ID_AND_LIST: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.NextHopIdAndList");
/// `PartofDiskCategory.OperationNotSupported`, HTTP 400.
pub const PARTOF_DISK_CATEGORY_OPERATION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "PartofDiskCategory.OperationNotSupported");
/// `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`, HTTP 400.
pub const PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE");
/// `PaymentMethodNotFound`, HTTP 404.
pub const PAYMENT_METHOD_NOT_FOUND: ErrorCode = ErrorCode::new(404, "PaymentMethodNotFound");
/// `PAY.INSUFFICIENT_BALANCE`, HTTP 400.
pub const PAY_INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "PAY.INSUFFICIENT_BALANCE");
/// `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`, HTTP 400.
pub const PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL");
/// `PeriodNotSupported.InstanceOnManagedPrivateSpace`, HTTP 403.
pub const PERIOD_NOT_SUPPORTED_INSTANCE_ON_MANAGED_PRIVATE_SPACE: ErrorCode =
    ErrorCode::new(403, "PeriodNotSupported.InstanceOnManagedPrivateSpace");
/// `PermissionDenied.Scope`, HTTP 403.
pub const PERMISSION_DENIED_SCOPE: ErrorCode = ErrorCode::new(403, "PermissionDenied.Scope");
/// `PermissionDenied.TagsFuzzyQuery`, HTTP 403.
pub const PERMISSION_DENIED_TAGS_FUZZY_QUERY: ErrorCode =
    ErrorCode::new(403, "PermissionDenied.TagsFuzzyQuery");
/// `PermissionDenied.TagOwnerBid`, HTTP 403.
pub const PERMISSION_DENIED_TAG_OWNER_BID: ErrorCode =
    ErrorCode::new(403, "PermissionDenied.TagOwnerBid");
/// `PermissionDenied.TagOwnerUid`, HTTP 403.
pub const PERMISSION_DENIED_TAG_OWNER_UID: ErrorCode =
    ErrorCode::new(403, "PermissionDenied.TagOwnerUid");
/// `PluginName.MissingValue`, HTTP 400.
pub const PLUGIN_NAME_MISSING_VALUE: ErrorCode = ErrorCode::new(400, "PluginName.MissingValue");
/// `PortForwarding.NotSupported`, HTTP 403.
pub const PORT_FORWARDING_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "PortForwarding.NotSupported");
/// `PortNumber.Invalid`, HTTP 400.
pub const PORT_NUMBER_INVALID: ErrorCode = ErrorCode::new(400, "PortNumber.Invalid");
/// `PrePaidInstance.Expired`, HTTP 403.
pub const PRE_PAID_INSTANCE_EXPIRED: ErrorCode = ErrorCode::new(403, "PrePaidInstance.Expired");
/// `PriceNotFound`, HTTP 400.
pub const PRICE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "PriceNotFound");
/// `Price.PricePlanResultNotFound`, HTTP 400.
pub const PRICE_PRICE_PLAN_RESULT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Price.PricePlanResultNotFound");
/// `PrimaryEniHasSubIp`, HTTP 400.
pub const PRIMARY_ENI_HAS_SUB_IP: ErrorCode = ErrorCode::new(400, "PrimaryEniHasSubIp");
/// `ProvisionedIopsForDiskCategoryRequired`, HTTP 400.
pub const PROVISIONED_IOPS_FOR_DISK_CATEGORY_REQUIRED: ErrorCode =
    ErrorCode::new(400, "ProvisionedIopsForDiskCategoryRequired");
/// `ProvisionedIopsForDiskCategoryUnsupported`, HTTP 400.
pub const PROVISIONED_IOPS_FOR_DISK_CATEGORY_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "ProvisionedIopsForDiskCategoryUnsupported");
/// `PublicImageAgreement.NotSigned`, HTTP 403.
pub const PUBLIC_IMAGE_AGREEMENT_NOT_SIGNED: ErrorCode =
    ErrorCode::new(403, "PublicImageAgreement.NotSigned");
/// `QueryParameter.Illegal`, HTTP 400.
pub const QUERY_PARAMETER_ILLEGAL: ErrorCode = ErrorCode::new(400, "QueryParameter.Illegal");
/// `QuotaExceeded`, HTTP 403.
pub const QUOTA_EXCEEDED: ErrorCode = ErrorCode::new(403, "QuotaExceeded");
/// `QuotaExceeded`, HTTP 400.
pub const QUOTA_EXCEEDED_400: ErrorCode = ErrorCode::new(400, "QuotaExceeded");
/// `QuotaExceeded.BandwidthPackageIps`, HTTP 400.
pub const QUOTA_EXCEEDED_BANDWIDTH_PACKAGE_IPS: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.BandwidthPackageIps");
/// `QuotaExceeded.CrossUserVBRPerUser`, HTTP 400.
pub const QUOTA_EXCEEDED_CROSS_USER_VBR_PER_USER: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.CrossUserVBRPerUser");
/// `QuotaExceeded.EcmpRouteEntryNextHopCount`, HTTP 400.
pub const QUOTA_EXCEEDED_ECMP_ROUTE_ENTRY_NEXT_HOP_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.EcmpRouteEntryNextHopCount");
/// `QuotaExceeded.Eip`, HTTP 400.
pub const QUOTA_EXCEEDED_EIP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Eip");
/// `QuotaExceeded.ForwardEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ForwardEntry");
/// `QuotaExceeded.ForwardEntrySessionManytoOne`, HTTP 400.
pub const QUOTA_EXCEEDED_FORWARD_ENTRY_SESSION_MANYTO_ONE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ForwardEntrySessionManytoOne");
/// `QuotaExceeded.freevbr`, HTTP 400.
pub const QUOTA_EXCEEDED_FREEVBR: ErrorCode = ErrorCode::new(400, "QuotaExceeded.freevbr");
/// `QuotaExceeded.freePconnPerAP`, HTTP 400.
pub const QUOTA_EXCEEDED_FREE_PCONN_PER_AP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.freePconnPerAP");
/// `QuotaExceeded.HaVip`, HTTP 403.
pub const QUOTA_EXCEEDED_HA_VIP: ErrorCode = ErrorCode::new(403, "QuotaExceeded.HaVip");
/// `QuotaExceeded.HaVipRouteEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_HA_VIP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.HaVipRouteEntry");
/// `QuotaExceeded.LargeSpecEip`, HTTP 400.
pub const QUOTA_EXCEEDED_LARGE_SPEC_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.LargeSpecEip");
/// `QuotaExceeded.NumberOfEip`, HTTP 400.
pub const QUOTA_EXCEEDED_NUMBER_OF_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.NumberOfEip");
/// `QuotaExceeded.NumberOfTrafficEip`, HTTP 400.
pub const QUOTA_EXCEEDED_NUMBER_OF_TRAFFIC_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.NumberOfTrafficEip");
/// `QuotaExceeded.PostpaidDataDiskCapacity`, HTTP 403.
pub const QUOTA_EXCEEDED_POSTPAID_DATA_DISK_CAPACITY: ErrorCode =
    ErrorCode::new(403, "QuotaExceeded.PostpaidDataDiskCapacity");
/// `QuotaExceeded.PrepayDataDiskCapacity`, HTTP 400.
pub const QUOTA_EXCEEDED_PREPAY_DATA_DISK_CAPACITY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PrepayDataDiskCapacity");
/// `QuotaExceeded.PrivateIpAddress`, HTTP 400.
pub const QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PrivateIpAddress");
/// `QuotaExceeded.PrivateIpAddress`, HTTP 403.
pub const QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS_403: ErrorCode =
    ErrorCode::new(403, "QuotaExceeded.PrivateIpAddress");
/// `QuotaExceeded.pConnPerAP`, HTTP 400.
pub const QUOTA_EXCEEDED_P_CONN_PER_AP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.pConnPerAP");
/// `QuotaExceeded.vbrPerpConn`, HTTP 400.
pub const QUOTA_EXCEEDED_VBR_PERP_CONN: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.vbrPerpConn");
/// `QuotaExceeded.Vpc`, HTTP 400.
pub const QUOTA_EXCEEDED_VPC: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Vpc");
/// `QuotaExceeded.VSwitch`, HTTP 400.
pub const QUOTA_EXCEEDED_V_SWITCH: ErrorCode = ErrorCode::new(400, "QuotaExceeded.VSwitch");
/// `QuotaExceed.AfterpayDedicatedHost`, HTTP 400.
pub const QUOTA_EXCEED_AFTERPAY_DEDICATED_HOST: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.AfterpayDedicatedHost");
/// `QuotaExceed.AfterpayInstance`, HTTP 400.
pub const QUOTA_EXCEED_AFTERPAY_INSTANCE: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.AfterpayInstance");
/// `QuotaExceed.AlignInstance`, HTTP 400.
pub const QUOTA_EXCEED_ALIGN_INSTANCE: ErrorCode = ErrorCode::new(400, "QuotaExceed.AlignInstance");
/// `QuotaExceed.BuyImage`, HTTP 403.
pub const QUOTA_EXCEED_BUY_IMAGE: ErrorCode = ErrorCode::new(403, "QuotaExceed.BuyImage");
/// `QuotaExceed.DeploymentSet`, HTTP 400.
pub const QUOTA_EXCEED_DEPLOYMENT_SET: ErrorCode = ErrorCode::new(400, "QuotaExceed.DeploymentSet");
/// `QuotaExceed.DeploymentSetInstanceQuotaFull`, HTTP 403.
pub const QUOTA_EXCEED_DEPLOYMENT_SET_INSTANCE_QUOTA_FULL: ErrorCode =
    ErrorCode::new(403, "QuotaExceed.DeploymentSetInstanceQuotaFull");
/// `QuotaExceed.DiskCapacity`, HTTP 400.
pub const QUOTA_EXCEED_DISK_CAPACITY: ErrorCode = ErrorCode::new(400, "QuotaExceed.DiskCapacity");
/// `QuotaExceed.ElasticQuota`, HTTP 403.
pub const QUOTA_EXCEED_ELASTIC_QUOTA: ErrorCode = ErrorCode::new(403, "QuotaExceed.ElasticQuota");
/// `QuotaExceed.Image`, HTTP 403.
pub const QUOTA_EXCEED_IMAGE: ErrorCode = ErrorCode::new(403, "QuotaExceed.Image");
/// `QuotaExceed.ImageComponent`, HTTP 400.
pub const QUOTA_EXCEED_IMAGE_COMPONENT: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.ImageComponent");
/// `QuotaExceed.ImagePipeline`, HTTP 400.
pub const QUOTA_EXCEED_IMAGE_PIPELINE: ErrorCode = ErrorCode::new(400, "QuotaExceed.ImagePipeline");
/// `QuotaExceed.KeyPair`, HTTP 403.
pub const QUOTA_EXCEED_KEY_PAIR: ErrorCode = ErrorCode::new(403, "QuotaExceed.KeyPair");
/// `QuotaExceed.LaunchTemplateConfigs`, HTTP 400.
pub const QUOTA_EXCEED_LAUNCH_TEMPLATE_CONFIGS: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.LaunchTemplateConfigs");
/// `QuotaExceed.PortableCloudDisk`, HTTP 403.
pub const QUOTA_EXCEED_PORTABLE_CLOUD_DISK: ErrorCode =
    ErrorCode::new(403, "QuotaExceed.PortableCloudDisk");
/// `QuotaExceed.PostPaidDisk`, HTTP 403.
pub const QUOTA_EXCEED_POST_PAID_DISK: ErrorCode = ErrorCode::new(403, "QuotaExceed.PostPaidDisk");
/// `QuotaExceed.Region`, HTTP 404.
pub const QUOTA_EXCEED_REGION: ErrorCode = ErrorCode::new(404, "QuotaExceed.Region");
/// `QuotaExceed.RouterInterface`, HTTP 400.
pub const QUOTA_EXCEED_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.RouterInterface");
/// `QuotaExceed.RufundVcpu`, HTTP 400.
pub const QUOTA_EXCEED_RUFUND_VCPU: ErrorCode = ErrorCode::new(400, "QuotaExceed.RufundVcpu");
/// `QuotaExceed.SecurityGroup`, HTTP 403.
pub const QUOTA_EXCEED_SECURITY_GROUP: ErrorCode = ErrorCode::new(403, "QuotaExceed.SecurityGroup");
/// `QuotaExceed.ShareImage`, HTTP 403.
pub const QUOTA_EXCEED_SHARE_IMAGE: ErrorCode = ErrorCode::new(403, "QuotaExceed.ShareImage");
/// `QuotaExceed.ShareImageUser`, HTTP 403.
pub const QUOTA_EXCEED_SHARE_IMAGE_USER: ErrorCode =
    ErrorCode::new(403, "QuotaExceed.ShareImageUser");
/// `QuotaExceed.Snapshot`, HTTP 403.
pub const QUOTA_EXCEED_SNAPSHOT: ErrorCode = ErrorCode::new(403, "QuotaExceed.Snapshot");
/// `QuotaExceed.SnapshotQuota`, HTTP 403.
pub const QUOTA_EXCEED_SNAPSHOT_QUOTA: ErrorCode = ErrorCode::new(403, "QuotaExceed.SnapshotQuota");
/// `QuotaExceed.Tags`, HTTP 403.
pub const QUOTA_EXCEED_TAGS: ErrorCode = ErrorCode::new(403, "QuotaExceed.Tags");
/// `QuotaExceed.Zone`, HTTP 404.
pub const QUOTA_EXCEED_ZONE: ErrorCode = ErrorCode::new(404, "QuotaExceed.Zone");
/// `RAM.ApiNotSupported`, HTTP 403.
pub const RAM_API_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "RAM.ApiNotSupported");
/// `RealNameAuthenticationError`, HTTP 403.
pub const REAL_NAME_AUTHENTICATION_ERROR: ErrorCode =
    ErrorCode::new(403, "RealNameAuthenticationError");
/// `RecommendEmpty.DiskCategoryNotRecommended`, HTTP 400.
pub const RECOMMEND_EMPTY_DISK_CATEGORY_NOT_RECOMMENDED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.DiskCategoryNotRecommended");
/// `RecommendEmpty.GenerationNotMatch`, HTTP 400.
pub const RECOMMEND_EMPTY_GENERATION_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.GenerationNotMatch");
/// `RecommendEmpty.InstanceTypeFamilyNotMatched`, HTTP 400.
pub const RECOMMEND_EMPTY_INSTANCE_TYPE_FAMILY_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.InstanceTypeFamilyNotMatched");
/// `RecommendEmpty.InstanceTypeNotAuthorized`, HTTP 400.
pub const RECOMMEND_EMPTY_INSTANCE_TYPE_NOT_AUTHORIZED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.InstanceTypeNotAuthorized");
/// `RecommendEmpty.InstanceTypeNotMatched`, HTTP 400.
pub const RECOMMEND_EMPTY_INSTANCE_TYPE_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.InstanceTypeNotMatched");
/// `RecommendEmpty.InstanceTypeSoldOut`, HTTP 400.
pub const RECOMMEND_EMPTY_INSTANCE_TYPE_SOLD_OUT: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.InstanceTypeSoldOut");
/// `RecommendEmpty.IzNotMatched`, HTTP 400.
pub const RECOMMEND_EMPTY_IZ_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.IzNotMatched");
/// `RecommendEmpty.NetworkTypeNotSupported`, HTTP 400.
pub const RECOMMEND_EMPTY_NETWORK_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.NetworkTypeNotSupported");
/// `RecommendEmpty.PerformanceNotSatisfied`, HTTP 400.
pub const RECOMMEND_EMPTY_PERFORMANCE_NOT_SATISFIED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.PerformanceNotSatisfied");
/// `RecommendEmpty.PriceNotSatisfied`, HTTP 400.
pub const RECOMMEND_EMPTY_PRICE_NOT_SATISFIED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.PriceNotSatisfied");
/// `RecommendEmpty.QuotaNotSatisfied`, HTTP 400.
pub const RECOMMEND_EMPTY_QUOTA_NOT_SATISFIED: ErrorCode =
    ErrorCode::new(400, "RecommendEmpty.QuotaNotSatisfied");
/// `RegionId.ApiNotSupported`, HTTP 400.
pub const REGION_ID_API_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "RegionId.ApiNotSupported");
/// `RegionNotSupportCopy`, HTTP 403.
pub const REGION_NOT_SUPPORT_COPY: ErrorCode = ErrorCode::new(403, "RegionNotSupportCopy");
/// `RegionUnauthorized`, HTTP 400.
pub const REGION_UNAUTHORIZED: ErrorCode = ErrorCode::new(400, "RegionUnauthorized");
/// `RegionUnauthorized`, HTTP 403.
pub const REGION_UNAUTHORIZED_403: ErrorCode = ErrorCode::new(403, "RegionUnauthorized");
/// `ReleaseTimeHaveBeenSet`, HTTP 400.
pub const RELEASE_TIME_HAVE_BEEN_SET: ErrorCode = ErrorCode::new(400, "ReleaseTimeHaveBeenSet");
/// `RenewDateNotSupported.StarterPackage`, HTTP 403.
pub const RENEW_DATE_NOT_SUPPORTED_STARTER_PACKAGE: ErrorCode =
    ErrorCode::new(403, "RenewDateNotSupported.StarterPackage");
/// `ReopenInstance.ImageNotEnoughBalance`, HTTP 400.
pub const REOPEN_INSTANCE_IMAGE_NOT_ENOUGH_BALANCE: ErrorCode =
    ErrorCode::new(400, "ReopenInstance.ImageNotEnoughBalance");
/// `ReopenInstance.InstanceNotEnoughBalance`, HTTP 400.
pub const REOPEN_INSTANCE_INSTANCE_NOT_ENOUGH_BALANCE: ErrorCode =
    ErrorCode::new(400, "ReopenInstance.InstanceNotEnoughBalance");
/// `ReopenInstance.InstanceStatusNotValid`, HTTP 400.
pub const REOPEN_INSTANCE_INSTANCE_STATUS_NOT_VALID: ErrorCode =
    ErrorCode::new(400, "ReopenInstance.InstanceStatusNotValid");
/// `RepeatStartPrivatePool`, HTTP 400.
pub const REPEAT_START_PRIVATE_POOL: ErrorCode = ErrorCode::new(400, "RepeatStartPrivatePool");
/// `RequestTimeout`, HTTP 504.
pub const REQUEST_TIMEOUT: ErrorCode = ErrorCode::new(504, "RequestTimeout");
/// `ReserveIpFail`, HTTP 400.
pub const RESERVE_IP_FAIL: ErrorCode = ErrorCode::new(400, "ReserveIpFail");
/// `ResourcesNotInSameZone`, HTTP 403.
pub const RESOURCES_NOT_IN_SAME_ZONE: ErrorCode = ErrorCode::new(403, "ResourcesNotInSameZone");
/// `ResourceNotAssociated`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED: ErrorCode = ErrorCode::new(400, "ResourceNotAssociated");
/// `ResourceNotAvailable`, HTTP 400.
pub const RESOURCE_NOT_AVAILABLE: ErrorCode = ErrorCode::new(400, "ResourceNotAvailable");
/// `ResourceNotAvailable.Vpc`, HTTP 400.
pub const RESOURCE_NOT_AVAILABLE_VPC: ErrorCode = ErrorCode::new(400, "ResourceNotAvailable.Vpc");
/// `ResourceNotFound.NatIp`, HTTP 404.
pub const RESOURCE_NOT_FOUND_NAT_IP: ErrorCode = ErrorCode::new(404, "ResourceNotFound.NatIp");
/// `ResourceQueryError`, HTTP 400.
pub const RESOURCE_QUERY_ERROR: ErrorCode = ErrorCode::new(400, "ResourceQueryError");
/// `RI_CREATE_ONE_LIMIT_BY_SYNC`, HTTP 500.
pub const RI_CREATE_ONE_LIMIT_BY_SYNC: ErrorCode =
    ErrorCode::new(500, "RI_CREATE_ONE_LIMIT_BY_SYNC");
/// `RouterEntryConflict.Duplicated`, HTTP 400.
pub const ROUTER_ENTRY_CONFLICT_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "RouterEntryConflict.Duplicated");
/// `RouteConflict.AlreadyExist`, HTTP 400.
pub const ROUTE_CONFLICT_ALREADY_EXIST: ErrorCode =
    ErrorCode::new(400, "RouteConflict.AlreadyExist");
/// `SecurityGroupInstanceLimitExceed`, HTTP 403.
pub const SECURITY_GROUP_INSTANCE_LIMIT_EXCEED: ErrorCode =
    ErrorCode::new(403, "SecurityGroupInstanceLimitExceed");
/// `SecurityGroupInstanceLimitExceeded`, HTTP 403.
pub const SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "SecurityGroupInstanceLimitExceeded");
/// `SecurityGroupRule.NotFound`, HTTP 404.
pub const SECURITY_GROUP_RULE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "SecurityGroupRule.NotFound");
/// `SecurityRisk.3DVerification`, HTTP 403.
pub const SECURITY_RISK_3_D_VERIFICATION: ErrorCode =
    ErrorCode::new(403, "SecurityRisk.3DVerification");
/// `ServerRegion.Invalid`, HTTP 400.
pub const SERVER_REGION_INVALID: ErrorCode = ErrorCode::new(400, "ServerRegion.Invalid");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
/// `ServiceUnavailable`, HTTP 500.
pub const SERVICE_UNAVAILABLE_500: ErrorCode = ErrorCode::new(500, "ServiceUnavailable");
/// `SessionCount.ExceedLimit`, HTTP 403.
pub const SESSION_COUNT_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "SessionCount.ExceedLimit");
/// `SharedImageDeleted`, HTTP 403.
pub const SHARED_IMAGE_DELETED: ErrorCode = ErrorCode::new(403, "SharedImageDeleted");
/// `SimulatedEventLimitExceeded`, HTTP 403.
pub const SIMULATED_EVENT_LIMIT_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "SimulatedEventLimitExceeded");
/// `SizeExceed.Image`, HTTP 403.
pub const SIZE_EXCEED_IMAGE: ErrorCode = ErrorCode::new(403, "SizeExceed.Image");
/// `SnapshotCreatedDisk`, HTTP 403.
pub const SNAPSHOT_CREATED_DISK: ErrorCode = ErrorCode::new(403, "SnapshotCreatedDisk");
/// `SnapshotCreatedImage`, HTTP 403.
pub const SNAPSHOT_CREATED_IMAGE: ErrorCode = ErrorCode::new(403, "SnapshotCreatedImage");
/// `SNAPSHOT_CREATE_NOT_FINISHED`, HTTP 403.
pub const SNAPSHOT_CREATE_NOT_FINISHED: ErrorCode =
    ErrorCode::new(403, "SNAPSHOT_CREATE_NOT_FINISHED");
/// `SNAPSHOT_IS_EXPORTING`, HTTP 403.
pub const SNAPSHOT_IS_EXPORTING: ErrorCode = ErrorCode::new(403, "SNAPSHOT_IS_EXPORTING");
/// `SnapshotNotReady`, HTTP 403.
pub const SNAPSHOT_NOT_READY: ErrorCode = ErrorCode::new(403, "SnapshotNotReady");
/// `SourceRegion.NotFound`, HTTP 400.
pub const SOURCE_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(400, "SourceRegion.NotFound");
/// `SpotNotSupported`, HTTP 400.
pub const SPOT_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "SpotNotSupported");
/// `StartImagePipelineExecution.Failed`, HTTP 500.
pub const START_IMAGE_PIPELINE_EXECUTION_FAILED: ErrorCode =
    ErrorCode::new(500, "StartImagePipelineExecution.Failed");
/// `StartTime.NotNeed`, HTTP 400.
pub const START_TIME_NOT_NEED: ErrorCode = ErrorCode::new(400, "StartTime.NotNeed");
/// `SwitchToOffline.OnlineIsolateFail`, HTTP 403.
pub const SWITCH_TO_OFFLINE_ONLINE_ISOLATE_FAIL: ErrorCode =
    ErrorCode::new(403, "SwitchToOffline.OnlineIsolateFail");
/// `SwitchToOffline.OnlineReinitFail`, HTTP 403.
pub const SWITCH_TO_OFFLINE_ONLINE_REINIT_FAIL: ErrorCode =
    ErrorCode::new(403, "SwitchToOffline.OnlineReinitFail");
/// `System.Error`, HTTP 500.
pub const SYSTEM_ERROR: ErrorCode = ErrorCode::new(500, "System.Error");
/// `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`, HTTP 400.
pub const SYSTEM_SALE_VALIDATE_UNEXPECTED_ERROR: ErrorCode =
    ErrorCode::new(400, "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR");
/// `System.ServiceBusy`, HTTP 400.
pub const SYSTEM_SERVICE_BUSY: ErrorCode = ErrorCode::new(400, "System.ServiceBusy");
/// `SYSTEM.UNKNOWN.ERROR`, HTTP 500.
pub const SYSTEM_UNKNOWN_ERROR: ErrorCode = ErrorCode::new(500, "SYSTEM.UNKNOWN.ERROR");
/// `TagKey.Duplication`, HTTP 403.
pub const TAG_KEY_DUPLICATION: ErrorCode = ErrorCode::new(403, "TagKey.Duplication");
/// `TaskConflict`, HTTP 400.
pub const TASK_CONFLICT: ErrorCode = ErrorCode::new(400, "TaskConflict");
/// `TaskConflict.AssociateGlobalAccelerationInstance`, HTTP 400.
pub const TASK_CONFLICT_ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: ErrorCode =
    ErrorCode::new(400, "TaskConflict.AssociateGlobalAccelerationInstance");
/// `TemporaryAccessKey.Error`, HTTP 403.
pub const TEMPORARY_ACCESS_KEY_ERROR: ErrorCode = ErrorCode::new(403, "TemporaryAccessKey.Error");
/// `Throttling`, HTTP 400.
pub const THROTTLING: ErrorCode = ErrorCode::new(400, "Throttling");
/// `Throttling`, HTTP 403.
pub const THROTTLING_403: ErrorCode = ErrorCode::new(403, "Throttling");
/// `Throttling`, HTTP 429.
pub const THROTTLING_429: ErrorCode = ErrorCode::new(429, "Throttling");
/// `Throttling.Resource`, HTTP 429.
pub const THROTTLING_RESOURCE: ErrorCode = ErrorCode::new(429, "Throttling.Resource");
/// `Throttling.User`, HTTP 403.
pub const THROTTLING_USER: ErrorCode = ErrorCode::new(403, "Throttling.User");
/// `Throttling.User`, HTTP 400.
pub const THROTTLING_USER_400: ErrorCode = ErrorCode::new(400, "Throttling.User");
/// `TOKEN_PROCESSING`, HTTP 400.
pub const TOKEN_PROCESSING: ErrorCode = ErrorCode::new(400, "TOKEN_PROCESSING");
/// `TooManyDiskEvent.DiskIdRequired`, HTTP 403.
pub const TOO_MANY_DISK_EVENT_DISK_ID_REQUIRED: ErrorCode =
    ErrorCode::new(403, "TooManyDiskEvent.DiskIdRequired");
/// `TooManySnapshot.Unfinished`, HTTP 403.
pub const TOO_MANY_SNAPSHOT_UNFINISHED: ErrorCode =
    ErrorCode::new(403, "TooManySnapshot.Unfinished");
/// `Unauthorized.EmptyRegion`, HTTP 403.
pub const UNAUTHORIZED_EMPTY_REGION: ErrorCode = ErrorCode::new(403, "Unauthorized.EmptyRegion");
/// `Unavailable.Regions`, HTTP 404.
pub const UNAVAILABLE_REGIONS: ErrorCode = ErrorCode::new(404, "Unavailable.Regions");
/// `UnexpectedImageFamily.ImageIdSupplied`, HTTP 400.
pub const UNEXPECTED_IMAGE_FAMILY_IMAGE_ID_SUPPLIED: ErrorCode =
    ErrorCode::new(400, "UnexpectedImageFamily.ImageIdSupplied");
/// `UnnecessaryParameter.LaunchPermission`, HTTP 400.
pub const UNNECESSARY_PARAMETER_LAUNCH_PERMISSION: ErrorCode =
    ErrorCode::new(400, "UnnecessaryParameter.LaunchPermission");
/// `UnsupportedChangeIsp`, HTTP 403.
pub const UNSUPPORTED_CHANGE_ISP: ErrorCode = ErrorCode::new(403, "UnsupportedChangeIsp");
/// `UnsupportedFeature.PortSegment`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PORT_SEGMENT: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PortSegment");
/// `UnsupportedFeature.PrivateLinkEnabled`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PRIVATE_LINK_ENABLED: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PrivateLinkEnabled");
/// `UnsupportedFeature.%s`, HTTP 400.
pub const UNSUPPORTED_FEATURE_S: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.%s");
/// `UnsupportedIspChargeType`, HTTP 403.
pub const UNSUPPORTED_ISP_CHARGE_TYPE: ErrorCode = ErrorCode::new(403, "UnsupportedIspChargeType");
/// `UnsupportedIspClassicNetwork`, HTTP 403.
pub const UNSUPPORTED_ISP_CLASSIC_NETWORK: ErrorCode =
    ErrorCode::new(403, "UnsupportedIspClassicNetwork");
/// `UnsupportedIspNetworkChargeType`, HTTP 403.
pub const UNSUPPORTED_ISP_NETWORK_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(403, "UnsupportedIspNetworkChargeType");
/// `UnsupportedIspRegion`, HTTP 403.
pub const UNSUPPORTED_ISP_REGION: ErrorCode = ErrorCode::new(403, "UnsupportedIspRegion");
/// `UnsupportedParameter`, HTTP 400.
pub const UNSUPPORTED_PARAMETER: ErrorCode = ErrorCode::new(400, "UnsupportedParameter");
/// `UnsupportedPublicIpWithIsp`, HTTP 403.
pub const UNSUPPORTED_PUBLIC_IP_WITH_ISP: ErrorCode =
    ErrorCode::new(403, "UnsupportedPublicIpWithIsp");
/// `UnsupportedSuffix.OSSObject`, HTTP 400.
pub const UNSUPPORTED_SUFFIX_OSS_OBJECT: ErrorCode =
    ErrorCode::new(400, "UnsupportedSuffix.OSSObject");
/// `Upgrade.NotSupported`, HTTP 400.
pub const UPGRADE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "Upgrade.NotSupported");
/// `Username.ExceedLimit`, HTTP 403.
pub const USERNAME_EXCEED_LIMIT: ErrorCode = ErrorCode::new(403, "Username.ExceedLimit");
/// `UserBehavior.SessionManagerDisabled`, HTTP 403.
pub const USER_BEHAVIOR_SESSION_MANAGER_DISABLED: ErrorCode =
    ErrorCode::new(403, "UserBehavior.SessionManagerDisabled");
/// `UserNotInTheWhiteList`, HTTP 403.
pub const USER_NOT_IN_THE_WHITE_LIST: ErrorCode = ErrorCode::new(403, "UserNotInTheWhiteList");
/// `Vpc.Error`, HTTP 500.
pub const VPC_ERROR: ErrorCode = ErrorCode::new(500, "Vpc.Error");
/// `VpcNotFound`, HTTP 400.
pub const VPC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "VpcNotFound");
/// `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`, HTTP 404.
pub const VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(404, "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY");
/// `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`, HTTP 400.
pub const VPC_SWITCH_RULE_QUOTA_NOT_EXISTS: ErrorCode =
    ErrorCode::new(400, "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS");
/// `VswitchStatusError`, HTTP 400.
pub const VSWITCH_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "VswitchStatusError");
/// `VSwitchIdNotMatch`, HTTP 400.
pub const V_SWITCH_ID_NOT_MATCH: ErrorCode = ErrorCode::new(400, "VSwitchIdNotMatch");
/// `WeeklyQuotaExceed.ExportImage`, HTTP 403.
pub const WEEKLY_QUOTA_EXCEED_EXPORT_IMAGE: ErrorCode =
    ErrorCode::new(403, "WeeklyQuotaExceed.ExportImage");
/// `WindowsPasswordName.ExceedLimit`, HTTP 403.
pub const WINDOWS_PASSWORD_NAME_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(403, "WindowsPasswordName.ExceedLimit");
/// `WindowsPasswordName.Missed`, HTTP 403.
pub const WINDOWS_PASSWORD_NAME_MISSED: ErrorCode =
    ErrorCode::new(403, "WindowsPasswordName.Missed");
/// `WindowsPasswordName.Missed`, HTTP 400.
pub const WINDOWS_PASSWORD_NAME_MISSED_400: ErrorCode =
    ErrorCode::new(400, "WindowsPasswordName.Missed");
/// `Zone.NotOnSale`, HTTP 400.
pub const ZONE_NOT_ON_SALE: ErrorCode = ErrorCode::new(400, "Zone.NotOnSale");
/// `Zone.NotOnSale`, HTTP 403.
pub const ZONE_NOT_ON_SALE_403: ErrorCode = ErrorCode::new(403, "Zone.NotOnSale");
/// `Zone.NotOpen`, HTTP 403.
pub const ZONE_NOT_OPEN: ErrorCode = ErrorCode::new(403, "Zone.NotOpen");
/// `ZONE_NO_AVAILABLE_IP`, HTTP 400.
pub const ZONE_NO_AVAILABLE_IP: ErrorCode = ErrorCode::new(400, "ZONE_NO_AVAILABLE_IP");
